import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { misunderstandingOf } from '../../support/misunderstandings';
import { publishedOffer } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { addLanguage, makeDefault, removeLanguage } from '../../support/surroundings';

interface Card {
  title: string;
  locale: string;
}

beforeEach(() => setToday('2026-03-10'));
afterEach(async () => {
  await makeDefault('en');
  await removeOffers();
  await removeLanguage('sv');
});

const titles = async (query: string) =>
  (await get<Card[]>(`/job-offers?${query}`)).data.map(({ title }) => title);

test('no language means the default one, whichever that is now', async () => {
  const documentId = await publishedOffer(['en'], { title: 'Teacher', countries: ['CA'] });
  await publishedOffer(['fr'], { title: 'Professeur', countries: ['MA'] });
  expect(await titles('')).toEqual(['Teacher']);
  await makeDefault('fr');
  expect(await titles('')).toEqual(['Professeur']);
  expect((await get<{ name: string }[]>('/countries')).data).toMatchObject([{ name: 'Maroc' }]);
  expect((await get('/careers-page')).data).toMatchObject({ locale: 'fr' });
  expect((await get(`/job-offers/${documentId}`)).status).toBe(404);
  expect((await get(`/job-offers/${documentId}?locale=en`)).status).toBe(200);
});

test('a new default language sorts titles its own way from the first request on', async () => {
  const spanish = ['nube', 'Nzeru', 'Ñandú', 'oca'];
  for (const title of spanish) await publishedOffer(['es'], { title });
  await makeDefault('es');
  expect(await titles('sort=title')).toEqual(spanish);
  expect(await titles('sort=title:desc')).toEqual([...spanish].reverse());
  await makeDefault('en');
  expect(await titles('sort=title')).toEqual([]);
  expect(await titles('sort=title&locale=es')).toEqual(spanish);
});

test('the default language comes first wherever languages are listed', async () => {
  await publishedOffer(['en', 'fr', 'de'], { title: 'Actor' });
  await makeDefault('de');
  const { data, meta } = await get<Card[] & { locales: string[] }[]>('/job-offers?locale=fr');
  expect(data[0]!.locales).toEqual(['de', 'en', 'fr']);
  expect(meta.elsewhere).toMatchObject([{ locale: 'de' }, { locale: 'en' }]);
  const page = await get<{ locales: { code: string; isDefault: boolean }[] }>('/careers-page');
  expect(page.data.locales.map(({ code, isDefault }) => [code, isDefault])).toEqual([
    ['de', true],
    ['en', false],
    ['fr', false],
    ['es', false],
    ['ar', false],
  ]);
});

test('a language that was added is known at once, with its own names and order', async () => {
  const problem = await misunderstandingOf('/job-offers?locale=sv');
  expect(problem.allowed).not.toContain('sv');
  await addLanguage('sv');
  expect(await get('/job-offers?locale=sv')).toMatchObject({ status: 200, data: [] });
  await publishedOffer(['sv'], { title: 'Ängsvakt', countries: ['AX', 'ZA', 'DE'] });
  await publishedOffer(['sv'], { title: 'Zoolog', countries: ['DE'] });
  expect(await titles('locale=sv&sort=title')).toEqual(['Zoolog', 'Ängsvakt']);
  const countries = await get<{ name: string }[]>('/countries?locale=sv');
  expect(countries.data.map(({ name }) => name)).toEqual(['Sydafrika', 'Tyskland', 'Åland']);
  const unknown = await misunderstandingOf('/job-offers?locale=it');
  expect(unknown.allowed).toEqual(['en', 'fr', 'de', 'es', 'ar', 'sv']);
});

test('a language that was taken away is unknown at once', async () => {
  await addLanguage('sv');
  await publishedOffer(['sv'], { title: 'Lots' });
  expect(await titles('locale=sv')).toEqual(['Lots']);
  await removeLanguage('sv');
  for (const list of ['/job-offers', '/countries', '/careers-page']) {
    expect((await misunderstandingOf(`${list}?locale=sv`)).path).toEqual(['locale']);
  }
});

test.each(['en', 'fr', 'de', 'es', 'ar'])(
  'in “%s” no other language is ever shown',
  async (locale) => {
    await publishedOffer(['en', 'fr', 'de', 'es', 'ar'], { title: 'Everywhere' });
    for (const only of ['en', 'fr', 'de', 'es', 'ar']) {
      await publishedOffer([only], { title: `Only ${only}` });
    }
    const { data } = await get<Card[]>(`/job-offers?locale=${locale}&sort=title`);
    expect(data.map((card) => card.locale)).toEqual([locale, locale]);
    expect(data.map(({ title }) => title)).toEqual(
      locale === 'en'
        ? ['Everywhere', 'Only en']
        : [`Gauge technician (${locale})`, `Only ${locale}`],
    );
  },
);
