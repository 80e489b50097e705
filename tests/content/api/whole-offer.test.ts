import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { change, country, publish, publishedOffer } from '../../support/offers';
import { department } from '../../support/surroundings';

interface Item {
  id: number;
  text: string;
}
type Offer = Record<string, unknown> & { responsibilities: Item[] };

const items = (...texts: string[]) => texts.map((text) => ({ text }));
const placed = (...texts: string[]) => texts.map((text, index) => ({ id: index + 1, text }));

beforeEach(() => setToday('2026-03-10'));

test('the whole offer says these things in this order', async () => {
  const rivers = await department('rivers', { en: 'Rivers' });
  const documentId = await publishedOffer(['en'], {
    title: 'Hydrologist',
    summary: 'Reads rivers',
    reference: 'HY-1',
    department: rivers,
    locations: [
      {
        city: 'Lyon',
        region: 'Rhône',
        postalCode: '69001',
        street: '1 quai',
        country: await country('FR'),
      },
      { country: await country('BE') },
    ],
    workplace: 'hybrid',
    employmentType: 'FULL_TIME',
    salaryMin: 20.5,
    salaryCurrency: 'EUR',
    salaryUnit: 'HOUR',
    opensOn: '2026-03-01',
    closesOn: '2026-04-30',
    applyUrl: 'https://apply.example.org/hy-1',
    occupationCode: '2114',
    responsibilities: items('Measure', 'Write', 'Explain'),
    requirements: items('A boat'),
    niceToHaves: items('A second boat'),
    benefits: items('Water', 'Air'),
  });
  const { data, meta } = await get<{ seo: unknown }>(`/job-offers/${documentId}`);
  const offer = {
    documentId,
    locale: 'en',
    title: 'Hydrologist',
    slug: 'hydrologist',
    reference: 'HY-1',
    summary: 'Reads rivers',
    department: { key: 'rivers', name: 'Rivers' },
    locations: [
      {
        city: 'Lyon',
        region: 'Rhône',
        postalCode: '69001',
        street: '1 quai',
        country: { code: 'FR', name: 'France' },
      },
      {
        city: null,
        region: null,
        postalCode: null,
        street: null,
        country: { code: 'BE', name: 'Belgium' },
      },
    ],
    workplace: 'hybrid',
    employmentType: 'FULL_TIME',
    salary: { min: 20.5, max: null, currency: 'EUR', unit: 'HOUR' },
    datePosted: '2026-03-10',
    closesOn: '2026-04-30',
    updatedAt: '2026-03-10T12:00:00.000Z',
    locales: ['en'],
    opensOn: '2026-03-01',
    applyUrl: 'https://apply.example.org/hy-1',
    applyEmail: 'jobs@example.org',
    occupationCode: '2114',
    responsibilities: placed('Measure', 'Write', 'Explain'),
    requirements: placed('A boat'),
    niceToHaves: placed('A second boat'),
    benefits: placed('Water', 'Air'),
    seo: data.seo,
  };
  expect(JSON.stringify({ data, meta })).toBe(JSON.stringify({ data: offer, meta: {} }));
});

test('items keep the order HR gave them, and their ids are their places after every publish', async () => {
  const documentId = await publishedOffer(['en'], { responsibilities: items('b', 'c', 'a') });
  const read = async () => (await get<Offer>(`/job-offers/${documentId}`)).data.responsibilities;
  expect(await read()).toEqual(placed('b', 'c', 'a'));
  await publish(documentId, 'en');
  expect(await read()).toEqual(placed('b', 'c', 'a'));
  await change(documentId, 'en', { responsibilities: items('a', 'x', 'b', 'c') });
  expect(await read()).toEqual(placed('b', 'c', 'a'));
  await publish(documentId, 'en');
  expect(await read()).toEqual(placed('a', 'x', 'b', 'c'));
});

test('sections without items are empty lists', async () => {
  const documentId = await publishedOffer(['en']);
  const { data } = await get(`/job-offers/${documentId}`);
  expect(data).toMatchObject({ requirements: [], niceToHaves: [], benefits: [] });
});

test('texts come out as HR wrote them, to the letter', async () => {
  const text = 'Zwei\nZeilen, "quotes", \\ back, <b>tags</b>, \u2028, 🌊, مرحبا';
  const documentId = await publishedOffer(['en'], { responsibilities: items(text) });
  const { data } = await get<Offer>(`/job-offers/${documentId}`);
  expect(data.responsibilities).toEqual([{ id: 1, text }]);
});
