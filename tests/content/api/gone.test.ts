import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { draftOffer, publish, publishedOffer, translate, unpublish } from '../../support/offers';
import { department } from '../../support/surroundings';

const UID = 'api::job-offer.job-offer';

beforeEach(() => setToday('2026-03-10'));

const look = async (documentId: string, locale: string) => {
  const { status, data, error } = await get(`/job-offers/${documentId}?locale=${locale}`);
  return { status, data, name: error?.name, details: error?.details };
};

const neverSeen = (alternates: object[] = []) => ({
  status: 404,
  data: null,
  name: 'NotFoundError',
  details: { alternates },
});

const gone = (details: object) => ({ status: 410, data: null, name: 'GoneError', details });

const remove = (documentId: string, locale: string) =>
  strapi.documents(UID).delete({ documentId, locale });

const france = [{ code: 'FR', name: 'France' }];

test('an offer that never was is not found, whatever is asked for', async () => {
  expect(await look('abcdefghijklmnopqrstuvwx', 'en')).toEqual(neverSeen());
  expect(await look('%00', 'en')).toEqual(neverSeen());
  expect(await look('%27%20or%20true', 'en')).toEqual(neverSeen());
  expect(await look('1', 'en')).toEqual(neverSeen());
});

test('a draft is as unknown as an offer that never was', async () => {
  const documentId = await draftOffer('en');
  expect(await look(documentId, 'en')).toEqual(neverSeen());
});

test('a language that was never published is not found, and says where the offer can be read', async () => {
  const documentId = await publishedOffer(['en', 'de'], { title: 'Pilot' });
  await translate(documentId, 'fr', { title: 'Pilote' });
  const alternates = [
    { locale: 'en', slug: 'pilot', path: '/en/jobs/pilot' },
    { locale: 'de', slug: 'gauge-technician-de', path: '/de/jobs/gauge-technician-de' },
  ];
  expect(await look(documentId, 'fr')).toEqual(neverSeen(alternates));
  expect(await look(documentId, 'es')).toEqual(neverSeen(alternates));
});

test('what has not opened yet was never seen, withdrawn or not', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { opensOn: '2026-03-12' });
  expect(await look(documentId, 'en')).toEqual(neverSeen());
  await unpublish(documentId, 'en');
  setToday('2026-03-20');
  expect(await look(documentId, 'en')).toMatchObject({ status: 404 });
  expect(await look(documentId, 'fr')).toMatchObject({ status: 200 });
});

test('what has closed is gone, with its last day, its department and its countries', async () => {
  const roads = await department('roads', { en: 'Roads', fr: 'Routes' });
  const words = { closesOn: '2026-03-11', department: roads, countries: ['FR', 'DE'] };
  const documentId = await publishedOffer(['en', 'fr'], words);
  setToday('2026-03-12');
  expect(await look(documentId, 'fr')).toEqual(
    gone({
      reason: 'closed',
      closedOn: '2026-03-11',
      department: { key: 'roads', name: 'Routes' },
      countries: [{ code: 'DE', name: 'Allemagne' }, ...france],
      alternates: [],
    }),
  );
});

test('what was withdrawn in one language is gone there, and says where it still is', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { title: 'Sailor' });
  setToday('2026-03-15');
  await unpublish(documentId, 'fr');
  expect(await look(documentId, 'fr')).toEqual(
    gone({
      reason: 'withdrawn',
      goneAt: '2026-03-15T12:00:00.000Z',
      department: null,
      countries: france,
      alternates: [{ locale: 'en', slug: 'sailor', path: '/en/jobs/sailor' }],
    }),
  );
  expect(await look(documentId, 'en')).toMatchObject({ status: 200 });
});

test('what was deleted is gone too, in one language or in all', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { title: 'Porter' });
  await remove(documentId, 'fr');
  expect(await look(documentId, 'fr')).toMatchObject(
    gone({
      reason: 'deleted',
      alternates: [{ locale: 'en', slug: 'porter', path: '/en/jobs/porter' }],
    }),
  );
  await remove(documentId, '*');
  for (const locale of ['en', 'fr']) {
    expect(await look(documentId, locale)).toMatchObject(
      gone({ reason: 'deleted', alternates: [], countries: france }),
    );
  }
  expect(await look(documentId, 'de')).toEqual(neverSeen());
});

test('an offer that had closed before it was taken away counts as closed', async () => {
  for (const takeAway of [unpublish, remove]) {
    setToday('2026-03-10');
    const documentId = await publishedOffer(['en'], { closesOn: '2026-03-11' });
    setToday('2026-03-12');
    await takeAway(documentId, 'en');
    const closed = { reason: 'closed', closedOn: '2026-03-11' };
    expect(await look(documentId, 'en')).toMatchObject(gone(closed));
  }
});

test('an offer that was withdrawn before it closed stays withdrawn when that day has passed', async () => {
  const documentId = await publishedOffer(['en'], { closesOn: '2026-03-20' });
  await unpublish(documentId, 'en');
  setToday('2026-04-01');
  expect((await look(documentId, 'en')).details).toMatchObject({ reason: 'withdrawn' });
});

test('what is published again is back', async () => {
  const documentId = await publishedOffer(['en']);
  await unpublish(documentId, 'en');
  expect(await look(documentId, 'en')).toMatchObject({ status: 410 });
  await publish(documentId, 'en');
  expect(await look(documentId, 'en')).toMatchObject({ status: 200 });
});

test('a farewell repeats none of the words of the offer', async () => {
  const words = { title: 'Quixotic', summary: 'Windmills', reference: 'Rocinante' };
  const documentId = await publishedOffer(['en'], words);
  await unpublish(documentId, 'en');
  expect(JSON.stringify(await look(documentId, 'en'))).not.toMatch(/quixotic|windmill|rocinante/i);
});
