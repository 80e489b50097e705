import { get } from '../../support/api';
import { setNow } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { companyIn } from '../../support/surroundings';

/** Where the company is, a day there, and when (in UTC) that day begins and ends. */
const days: [string, string, string, string][] = [
  ['UTC', '2026-03-10', '2026-03-10T00:00:00.000Z', '2026-03-11T00:00:00.000Z'],
  ['Asia/Tokyo', '2026-03-10', '2026-03-09T15:00:00.000Z', '2026-03-10T15:00:00.000Z'],
  ['Asia/Kolkata', '2026-03-10', '2026-03-09T18:30:00.000Z', '2026-03-10T18:30:00.000Z'],
  ['America/New_York', '2026-03-10', '2026-03-10T04:00:00.000Z', '2026-03-11T04:00:00.000Z'],
  // The day on which the clocks go forward has 23 hours.
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'],
  // The day on which they go back has 25.
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-03-10', '2026-03-09T10:00:00.000Z', '2026-03-10T10:00:00.000Z'],
];

const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

/** What a visitor meets: whether lists and countries hold the offer, and the status of its page. */
async function seen(documentId: string) {
  const list = await get<{ documentId: string }[]>('/job-offers?locale=en');
  const countries = await get<{ code: string }[]>('/countries?locale=en');
  const page = await get<{ locales: { code: string; offerCount: number }[] }>('/careers-page');
  const offer = await get(`/job-offers/${documentId}?locale=en`);
  return [
    list.data.length,
    list.meta.pagination,
    countries.data.map(({ code }) => code).join(),
    page.data.locales.find(({ code }) => code === 'en')?.offerCount,
    offer.status,
  ];
}

const shown = [1, { page: 1, pageSize: 25, pageCount: 1, total: 1 }, 'BE', 1, 200];
const hidden = (status: number) => {
  return [0, { page: 1, pageSize: 25, pageCount: 0, total: 0 }, '', 0, status];
};

afterEach(removeOffers);

test.each(days)('in %s an offer of %s only is there from %s to %s', async (zone, day, from, to) => {
  setNow('2026-01-01T12:00:00Z');
  await companyIn(zone);
  const words = { countries: ['BE'], opensOn: day, closesOn: day };
  const documentId = await publishedOffer(['en'], words);
  setNow(justBefore(from));
  expect(await seen(documentId)).toEqual(hidden(404));
  setNow(from);
  expect(await seen(documentId)).toEqual(shown);
  setNow(justBefore(to));
  expect(await seen(documentId)).toEqual(shown);
  setNow(to);
  expect(await seen(documentId)).toEqual(hidden(410));
});

test('when the company moves, its day moves at once', async () => {
  setNow('2026-03-10T20:00:00Z');
  await companyIn('UTC');
  const documentId = await publishedOffer(['en'], { countries: ['BE'], closesOn: '2026-03-10' });
  expect(await seen(documentId)).toEqual(shown);
  await companyIn('Asia/Tokyo');
  expect(await seen(documentId)).toEqual(hidden(410));
  await companyIn('America/New_York');
  expect(await seen(documentId)).toEqual(shown);
});

test('an alternate that has closed is no alternate', async () => {
  await companyIn('Asia/Tokyo');
  setNow('2026-03-10T10:00:00Z');
  const documentId = await publishedOffer(['en'], { title: 'Cook', closesOn: '2026-03-10' });
  const alternates = async () =>
    (await get(`/job-offers/${documentId}?locale=fr`)).error?.details.alternates;
  expect(await alternates()).toEqual([{ locale: 'en', slug: 'cook', path: '/en/jobs/cook' }]);
  setNow('2026-03-10T15:00:00Z');
  expect(await alternates()).toEqual([]);
});
