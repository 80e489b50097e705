import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { change, country, publish, publishedOffer, translate } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { department } from '../../support/surroundings';

type Card = Record<string, unknown>;

beforeEach(() => setToday('2026-03-10'));
afterEach(removeOffers);

const cardsOf = async (query: string) => (await get<Card[]>(`/job-offers?${query}`)).data;

test('a card says these things in this order', async () => {
  const rivers = await department('rivers', { en: 'Rivers', fr: 'Rivières' });
  const documentId = await publishedOffer(['en', 'fr'], {
    title: 'Hydrologist',
    summary: 'Reads rivers',
    reference: 'HY-1',
    department: rivers,
    locations: [
      { city: 'Lyon', region: 'Rhône', postalCode: '69001', country: await country('FR') },
      { country: await country('BE') },
    ],
    workplace: 'hybrid',
    employmentType: 'FULL_TIME',
    salaryMin: 40000,
    salaryMax: 52000.5,
    salaryCurrency: 'EUR',
    salaryUnit: 'YEAR',
    applyUrl: 'https://apply.example.org/hy-1',
    closesOn: '2026-04-30',
  });
  const { data, meta } = await get('/job-offers?locale=en');
  const card = {
    documentId,
    locale: 'en',
    title: 'Hydrologist',
    slug: 'hydrologist',
    reference: 'HY-1',
    summary: 'Reads rivers',
    department: { key: 'rivers', name: 'Rivers' },
    locations: [
      { city: 'Lyon', region: 'Rhône', country: { code: 'FR', name: 'France' } },
      { city: null, region: null, country: { code: 'BE', name: 'Belgium' } },
    ],
    workplace: 'hybrid',
    employmentType: 'FULL_TIME',
    salary: { min: 40000, max: 52000.5, currency: 'EUR', unit: 'YEAR' },
    datePosted: '2026-03-10',
    closesOn: '2026-04-30',
    updatedAt: '2026-03-10T12:00:00.000Z',
    locales: ['en', 'fr'],
  };
  const pagination = { page: 1, pageSize: 25, pageCount: 1, total: 1 };
  const elsewhere = [{ locale: 'fr', countryCount: 2, offerCount: 1 }];
  expect(JSON.stringify({ data, meta })).toBe(
    JSON.stringify({ data: [card], meta: { pagination, elsewhere } }),
  );
});

test('what was not said is null', async () => {
  await publishedOffer(['en'], { title: 'Brief', locations: [{ country: await country('BE') }] });
  const [card] = await cardsOf('locale=en');
  expect(card).toMatchObject({
    summary: null,
    department: null,
    locations: [{ city: null, region: null, country: { code: 'BE', name: 'Belgium' } }],
    workplace: null,
    employmentType: null,
    salary: null,
    closesOn: null,
  });
});

test('a language shows its own texts and names, and never those of another', async () => {
  const weather = await department('weather', { en: 'Weather' });
  const documentId = await publishedOffer(['en'], {
    title: 'Forecaster',
    summary: 'Looks at clouds',
    countries: ['DE'],
    department: weather,
  });
  await translate(documentId, 'fr', { title: 'Prévisionniste' });
  await publish(documentId, 'fr');
  const [card] = await cardsOf('locale=fr');
  expect(card).toMatchObject({
    locale: 'fr',
    title: 'Prévisionniste',
    summary: null,
    department: { key: 'weather', name: null },
    locations: [{ country: { code: 'DE', name: 'Allemagne' } }],
  });
  expect(JSON.stringify(card)).not.toMatch(/Forecaster|clouds|Germany|"Weather"/);
});

test('the time of the last change is that of what this language shows', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { title: 'Archivist' });
  const times = async () => ({
    en: (await cardsOf('locale=en'))[0]?.updatedAt,
    fr: (await cardsOf('locale=fr'))[0]?.updatedAt,
  });
  const before = '2026-03-10T12:00:00.000Z';
  setToday('2026-03-12');
  await change(documentId, 'fr', { title: 'Archiviste' });
  expect(await times()).toEqual({ en: before, fr: before });
  await publish(documentId, '*');
  expect(await times()).toEqual({ en: before, fr: '2026-03-12T12:00:00.000Z' });
});

test('the languages of a card are those in which it can be seen today', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { title: 'Guide' });
  await translate(documentId, 'de', { title: 'Nur ein Entwurf' });
  const [card] = await cardsOf('locale=fr');
  expect(card?.locales).toEqual(['en', 'fr']);
});
