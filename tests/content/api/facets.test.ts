import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';

interface Choice {
  value: string;
  label: string;
  count: number;
}

type Facets = Record<'countries' | 'departments' | 'workplaces' | 'employmentTypes', Choice[]>;

async function facets(query: string): Promise<Facets> {
  const { status, data } = await get<Facets>(`/job-offers/facets?locale=fr${query}`);
  expect(status).toBe(200);
  return data;
}

const counts = (choices: Choice[]) => choices.map(({ value, count }) => [value, count]);

async function department(key: string, name: string): Promise<number> {
  const { id } = await strapi
    .documents('api::department.department')
    .create({ data: { key, names: [{ language: 'fr', name }] } });
  return Number(id);
}

beforeAll(async () => {
  setToday('2026-04-01');
  const zoo = await department('aaa', 'Zoologie');
  const water = await department('zzz', 'Eau');
  const offers = [
    { countries: ['FR', 'DE'], workplace: 'remote', employmentType: 'PART_TIME', department: zoo },
    { countries: ['FR'], workplace: 'onsite', employmentType: 'FULL_TIME', department: water },
    { countries: ['AT'], workplace: 'remote', employmentType: 'FULL_TIME', department: water },
    { countries: ['IT'], closesOn: '2026-03-31' },
  ];
  for (const offer of offers) await publishedOffer(['fr'], offer);
  await publishedOffer(['en'], { countries: ['US'], workplace: 'hybrid' });
});

test('each value has its name and its count, in the order people expect', async () => {
  expect(await facets('')).toEqual({
    countries: [
      { value: 'DE', label: 'Allemagne', count: 1 },
      { value: 'AT', label: 'Autriche', count: 1 },
      { value: 'FR', label: 'France', count: 2 },
    ],
    departments: [
      { value: 'zzz', label: 'Eau', count: 2 },
      { value: 'aaa', label: 'Zoologie', count: 1 },
    ],
    workplaces: [
      { value: 'onsite', label: 'Sur site', count: 1 },
      { value: 'remote', label: 'Télétravail', count: 2 },
    ],
    employmentTypes: [
      { value: 'FULL_TIME', label: 'Temps plein', count: 2 },
      { value: 'PART_TIME', label: 'Temps partiel', count: 1 },
    ],
  });
});

test('a facet counts without its own filter, the others with it', async () => {
  const { countries, workplaces } = await facets('&filters[countries][code][$in][]=AT');
  expect(counts(countries)).toEqual([
    ['DE', 1],
    ['AT', 1],
    ['FR', 2],
  ]);
  expect(counts(workplaces)).toEqual([['remote', 1]]);
});

test('a chosen value is there with a count of 0 too, whether anybody knows it or not', async () => {
  const { countries, departments, workplaces } = await facets(
    '&filters[workplace]=hybrid&filters[countries][code]=JP&filters[department][key]=none',
  );
  expect(countries).toEqual([{ value: 'JP', label: 'Japon', count: 0 }]);
  expect(departments).toEqual([{ value: 'none', label: 'none', count: 0 }]);
  expect(workplaces).toEqual([{ value: 'hybrid', label: 'Hybride', count: 0 }]);
});

test('without filters its countries are those of the country list', async () => {
  const list =
    await get<{ code: string; name: string; offerCount: number }[]>('/countries?locale=fr');
  expect((await facets('')).countries).toEqual(
    list.data.map(({ code, name, offerCount }) => ({
      value: code,
      label: name,
      count: offerCount,
    })),
  );
});

test('what is looked for narrows all of them', async () => {
  expect((await facets('&_q=nothing')).countries).toEqual([]);
  expect(counts((await facets('&_q=gauge')).workplaces)).toEqual([
    ['onsite', 1],
    ['remote', 2],
  ]);
});

test('where else there is something is said here too', async () => {
  const { meta } = await get('/job-offers/facets?locale=fr&filters[countries][code]=US');
  expect(meta.elsewhere).toEqual([{ locale: 'en', countryCount: 1, offerCount: 1 }]);
});

test('what is not understood is refused', async () => {
  const { status, error } = await get('/job-offers/facets?sort=title');
  expect([status, error?.details.errors?.[0]?.path]).toEqual([400, ['sort']]);
});
