import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { department } from '../../support/surroundings';
import { misunderstandingOf } from '../../support/misunderstandings';

const ids: Record<string, string> = {};

/** Three offers that differ in everything one can filter by. */
beforeAll(async () => {
  setToday('2026-03-10');
  const rivers = await department('rivers', { en: 'Rivers' });
  const roads = await department('roads', { en: 'Roads' });
  ids.Diver = await publishedOffer(['en'], {
    title: 'Diver',
    reference: 'D-1',
    countries: ['FR', 'BE'],
    department: rivers,
    workplace: 'onsite',
    employmentType: 'FULL_TIME',
  });
  ids.Clerk = await publishedOffer(['en'], {
    title: 'Clerk',
    reference: 'C-2',
    countries: ['BE'],
    department: roads,
    workplace: 'remote',
    employmentType: 'INTERN',
  });
  ids.Baker = await publishedOffer(['en'], {
    title: 'Baker',
    reference: 'B-3',
    countries: ['CA'],
    workplace: 'hybrid',
    employmentType: 'PER_DIEM',
  });
});

const titles = async (query: string) =>
  (await get<{ title: string }[]>(`/job-offers?sort=title&${query}`)).data.map(
    ({ title }) => title,
  );

/** A filter, a value that one offer has, one that another has, and those offers. */
const filters: [string, () => string, () => string, string, string][] = [
  ['[countries][code]', () => 'FR', () => 'CA', 'Diver', 'Baker'],
  ['[locations][country][code]', () => 'FR', () => 'CA', 'Diver', 'Baker'],
  ['[department][key]', () => 'rivers', () => 'roads', 'Diver', 'Clerk'],
  ['[workplace]', () => 'remote', () => 'hybrid', 'Clerk', 'Baker'],
  ['[employmentType]', () => 'INTERN', () => 'PER_DIEM', 'Clerk', 'Baker'],
  ['[slug]', () => 'diver', () => 'baker', 'Diver', 'Baker'],
  ['[reference]', () => 'D-1', () => 'B-3', 'Diver', 'Baker'],
  ['[documentId]', () => ids.Diver!, () => ids.Baker!, 'Diver', 'Baker'],
];

describe.each(filters)('filters%s', (filter, one, other, title, otherTitle) => {
  const name = `filters${filter}`;
  const both = [title, otherTitle].sort();

  test('takes one value, as $eq or bare', async () => {
    expect(await titles(`${name}[$eq]=${one()}`)).toEqual([title]);
    expect(await titles(`${name}=${one()}`)).toEqual([title]);
  });

  test('takes several values, however a front end writes a list', async () => {
    for (const spelling of [
      `${name}[$in][]=${one()}&${name}[$in][]=${other()}`,
      `${name}[$in][0]=${one()}&${name}[$in][1]=${other()}`,
      `${name}[$in]=${one()}&${name}[$in]=${other()}`,
      `${name}=${one()}&${name}=${other()}`,
      `${name}[]=${one()}&${name}[]=${other()}`,
      `${name}[0]=${one()}&${name}[1]=${other()}`,
    ]) {
      expect([spelling, await titles(spelling)]).toEqual([spelling, both]);
    }
    expect(await titles(`${name}[$in]=${one()}`)).toEqual([title]);
    expect(await titles(`${name}[]=${one()}`)).toEqual([title]);
  });
});

const together: [string, string[]][] = [
  ['filters[countries][code]=BE', ['Clerk', 'Diver']],
  ['filters[countries][code]=BE&filters[workplace]=remote', ['Clerk']],
  ['filters[countries][code][$eq]=FR&filters[countries][code][$in][]=BE', ['Diver']],
  ['filters[countries][code]=BE&filters[locations][country][code]=FR', ['Diver']],
  ['filters[slug][$eq]=diver&filters[slug][$in][]=clerk', []],
  ['filters[slug]=diver&filters[reference]=D-1&filters[workplace]=onsite', ['Diver']],
];

test.each(together)('all filters must hold: %s', async (query, found) => {
  expect(await titles(query)).toEqual(found);
});

const nowhere = [
  'filters[countries][code]=AQ',
  'filters[countries][code]=ZZ',
  'filters[department][key]=nobody',
  'filters[employmentType]=VOLUNTEER',
  'filters[slug]=nothing-like-it',
  'filters[slug]=%25',
  'filters[reference]=d-1',
  "filters[reference]=' or true --",
  'filters[documentId]=abcdefghijklmnopqrstuvwx',
];

test.each(nowhere)('what is well formed and exists nowhere is an empty list: %s', async (query) => {
  const { status, data, meta } = await get(`/job-offers?${query}`);
  expect([status, data]).toEqual([200, []]);
  expect(meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 0, total: 0 });
  const countries = await get(`/countries?${query}`);
  expect(countries.status).toBe(200);
  if (!query.includes('countries')) expect(countries.data).toEqual([]);
});

/** A hundred values and more, in the ways in which a list can be written. */
const lists: [string, (values: string[]) => string][] = [
  ['[]', (values) => values.map((value) => `filters[slug][$in][]=${value}`).join('&')],
  ['[n]', (values) => values.map((value, n) => `filters[slug][$in][${n}]=${value}`).join('&')],
  ['a repeated key', (values) => values.map((value) => `filters[slug][$in]=${value}`).join('&')],
  ['a bare list', (values) => values.map((value) => `filters[slug][]=${value}`).join('&')],
];

test.each(lists)('100 values are a list, 101 are refused: %s', async (_, write) => {
  const values = ['diver', ...Array.from({ length: 99 }, (__, n) => `s${n}`)];
  expect(await titles(write(values))).toEqual(['Diver']);
  for (const path of ['/job-offers', '/countries']) {
    const problem = await misunderstandingOf(`${path}?${write([...values, 'clerk'])}`);
    expect(problem.path).toEqual(['filters', 'slug', '$in']);
    expect(problem.message).toMatch(/At most 100 values\./);
    expect(problem.value).toHaveLength(101);
  }
});
