import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { country, draftOffer, publishedOffer } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { removeSingle, writeSingle } from '../../support/surroundings';

const PAGE = 'api::careers-page.careers-page';
const COMPANY = 'api::company.company';

interface Page {
  title: string | null;
  company: Record<string, unknown>;
  locales: Record<string, unknown>[];
}

beforeEach(() => setToday('2026-03-10'));
afterEach(async () => {
  await removeOffers();
  await removeSingle(PAGE);
  await removeSingle(COMPANY);
});

const page = async (locale: string) => (await get<Page>(`/careers-page?locale=${locale}`)).data;

const languages = (counts: Record<string, [number, number]> = {}) =>
  [
    { code: 'en', name: 'English', dir: 'ltr', isDefault: true },
    { code: 'fr', name: 'français', dir: 'ltr', isDefault: false },
    { code: 'de', name: 'Deutsch', dir: 'ltr', isDefault: false },
    { code: 'es', name: 'español', dir: 'ltr', isDefault: false },
    { code: 'ar', name: 'العربية', dir: 'rtl', isDefault: false },
  ].map((language) => {
    const [offerCount, countryCount] = counts[language.code] ?? [0, 0];
    return { ...language, offerCount, countryCount };
  });

const nobody = {
  name: null,
  url: null,
  logo: null,
  accentColour: null,
  headquarters: null,
  timeZone: 'UTC',
  description: null,
  equalOpportunity: null,
};

test('before anybody wrote anything the page is there, with nulls', async () => {
  const { status, data, meta } = await get<Page>('/careers-page?locale=fr');
  expect([status, meta]).toEqual([200, {}]);
  expect(data).toEqual({
    documentId: null,
    locale: 'fr',
    title: null,
    introduction: null,
    countriesNote: null,
    labels: expect.anything(),
    company: nobody,
    locales: languages(),
  });
});

test('every language shows its own texts; one without any shows none of the others’', async () => {
  const note = 'This list holds only the countries that have offers in the language you read.';
  await writeSingle(PAGE, 'en', { title: 'Work here', introduction: 'Hello', countriesNote: note });
  await writeSingle(PAGE, 'de', { title: 'Arbeiten' });
  expect(await page('en')).toMatchObject({
    title: 'Work here',
    introduction: 'Hello',
    countriesNote: note,
  });
  expect(await page('de')).toMatchObject({
    title: 'Arbeiten',
    introduction: null,
    countriesNote: null,
  });
  expect(await page('fr')).toMatchObject({ title: null, introduction: null, countriesNote: null });
});

test('the company is the same in all languages, but for its own words', async () => {
  const shared = {
    name: 'Example',
    url: 'https://www.example.org',
    accentColour: '#0b6e4f',
    timeZone: 'Europe/Madrid',
    headquarters: { city: 'Sevilla', country: await country('ES') },
  };
  await writeSingle(COMPANY, 'en', {
    ...shared,
    description: 'We measure',
    equalOpportunity: 'All',
  });
  const place = (name: string) => ({ city: 'Sevilla', country: { code: 'ES', name } });
  const common = { ...shared, logo: null };
  expect((await page('en')).company).toEqual({
    ...common,
    headquarters: place('Spain'),
    description: 'We measure',
    equalOpportunity: 'All',
  });
  expect((await page('fr')).company).toEqual({
    ...common,
    headquarters: place('Espagne'),
    description: null,
    equalOpportunity: null,
  });
});

test('the languages count what can be seen in them today, and those without anything are there', async () => {
  await publishedOffer(['en', 'fr'], { countries: ['FR', 'BE'] });
  await publishedOffer(['fr'], { countries: ['FR'] });
  await publishedOffer(['ar'], { opensOn: '2026-03-11' });
  await draftOffer('de');
  const counts: Record<string, [number, number]> = { en: [1, 2], fr: [2, 2] };
  expect((await page('en')).locales).toEqual(languages(counts));
  expect((await page('ar')).locales).toEqual(languages(counts));
  setToday('2026-03-11');
  expect((await page('ar')).locales).toEqual(languages({ ...counts, ar: [1, 1] }));
});

test.each([
  'populate=*',
  'populate=labels,company,locales',
  'populate[company]=true',
  'status=published',
])('“%s” changes nothing, because all of it is always there', async (query) => {
  expect(await get(`/careers-page?locale=es&${query}`)).toEqual(
    await get('/careers-page?locale=es'),
  );
});
