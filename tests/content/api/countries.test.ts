import { countriesIn, get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { department } from '../../support/surroundings';

interface Country {
  documentId: string;
  code: string;
  name: string;
  offerCount: number;
}

beforeEach(() => setToday('2026-03-10'));
afterEach(removeOffers);

const namesIn = async (query: string) => {
  const { data } = await get<Country[]>(`/countries?${query}`);
  return data.map(({ name }) => name);
};

const countsIn = async (query: string) => {
  const { data } = await get<Country[]>(`/countries?${query}`);
  return Object.fromEntries(data.map(({ code, offerCount }) => [code, offerCount]));
};

test('a country is told by its id, its code, its name and the number of its offers', async () => {
  await publishedOffer(['fr'], { countries: ['BE'] });
  const { documentId } = await strapi.db
    .query('api::country.country')
    .findOne({ where: { code: 'BE' } });
  const { status, data, meta } = await get('/countries?locale=fr');
  expect(status).toBe(200);
  expect(JSON.stringify({ data, meta })).toBe(
    JSON.stringify({
      data: [{ documentId, code: 'BE', name: 'Belgique', offerCount: 1 }],
      meta: { elsewhere: [] },
    }),
  );
});

/** Countries as each language names and sorts them; bytes would put the accented ones elsewhere. */
const sorted: [string, string[], string[]][] = [
  [
    'en',
    ['AL', 'AX', 'DZ', 'CI', 'HR'],
    ['Åland Islands', 'Albania', 'Algeria', 'Côte d’Ivoire', 'Croatia'],
  ],
  ['de', ['PK', 'AT', 'OM', 'NO'], ['Norwegen', 'Oman', 'Österreich', 'Pakistan']],
  ['fr', ['FI', 'US', 'EE', 'ES'], ['Espagne', 'Estonie', 'États-Unis', 'Finlande']],
  ['es', ['BZ', 'BE', 'BJ'], ['Bélgica', 'Belice', 'Benín']],
  ['ar', ['DE', 'MA', 'ES', 'FR'], ['إسبانيا', 'ألمانيا', 'المغرب', 'فرنسا']],
];

test.each(sorted)(
  'in “%s” countries come in the order of the language',
  async (locale, countries, names) => {
    await publishedOffer([locale], { countries });
    expect(await namesIn(`locale=${locale}`)).toEqual(names);
  },
);

test('an offer counts once in each of its countries, however many places it has there', async () => {
  await publishedOffer(['en'], { countries: ['FR', 'FR', 'BE'] });
  await publishedOffer(['en'], { countries: ['BE'] });
  expect(await countsIn('locale=en')).toEqual({ BE: 2, FR: 1 });
});

test('a country that has offers in another language only is not there', async () => {
  await publishedOffer(['en'], { countries: ['CA'] });
  expect(await countriesIn('en')).toEqual(['CA']);
  expect(await countriesIn('fr')).toEqual([]);
});

test('without a language the default one is meant', async () => {
  await publishedOffer(['en'], { countries: ['DE'] });
  await publishedOffer(['de'], { countries: ['AT'] });
  expect(await namesIn('')).toEqual(['Germany']);
});

const narrowing: [string, string, Record<string, number>][] = [
  ['a workplace', 'filters[workplace]=remote', { BE: 1 }],
  ['a department', 'filters[department][key][$eq]=rivers', { FR: 1 }],
  ['a type of employment', 'filters[employmentType][$in]=INTERN', { BE: 1 }],
  [
    'a country, which narrows no list of countries',
    'filters[countries][code]=FR',
    { BE: 1, FR: 1 },
  ],
  ['the same by location', 'filters[locations][country][code]=FR', { BE: 1, FR: 1 }],
  ['a country and a workplace', 'filters[countries][code]=FR&filters[workplace]=remote', { BE: 1 }],
  ['a department that nobody knows', 'filters[department][key]=nobody', {}],
];

test('the list follows the filters of offers, but for its own', async () => {
  const rivers = await department('rivers', { en: 'Rivers' });
  await publishedOffer(['en'], { countries: ['FR'], department: rivers, workplace: 'onsite' });
  await publishedOffer(['en'], {
    countries: ['BE'],
    workplace: 'remote',
    employmentType: 'INTERN',
  });
  for (const [what, query, counts] of narrowing) {
    expect([what, await countsIn(`locale=en&${query}`)]).toEqual([what, counts]);
  }
});
