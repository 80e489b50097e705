import fc from 'fast-check';
import {
  type ListAddress,
  employmentTypes,
  everything,
  listPath,
  readListAddress,
  workplaces,
} from '../../../site/lib/list-address';
import { listQuestion } from '../../../site/lib/list-question';

const read = (query: string) => readListAddress(new URLSearchParams(query));

test.each<[string, Partial<ListAddress>]>([
  ['', {}],
  ['country=FR&country=BE', { countries: ['FR', 'BE'] }],
  ['country=fr&country=FR', { countries: ['FR'] }],
  ['department=sales&workplace=remote', { departments: ['sales'], workplaces: ['remote'] }],
  ['employmentType=INTERN&page=3', { employmentTypes: ['INTERN'], page: 3 }],
  ['q=++river%0A+gauge+&sort=title', { search: 'river gauge', sort: 'title' }],
  // What a plain form sends for everything that was left alone.
  ['q=&country=&department=&sort=', {}],
  // The order a list has anyway is not said.
  ['sort=newest', {}],
  ['q=river&sort=relevance', { search: 'river' }],
  ['q=river&sort=newest', { search: 'river', sort: 'newest' }],
  // What no visitor can have chosen.
  ['country=FRA&country=F1&workplace=office&employmentType=full_time&sort=salary', {}],
  ['sort=relevance&page=0', {}],
  ['page=-1', {}],
  ['page=1e3', {}],
  ['page=12345678', {}],
  ['utm_source=mail&constructor=1&__proto__=2', {}],
])('“?%s” is understood', (query, expected) => {
  expect(read(query)).toEqual({ ...everything, ...expected });
});

const someOf = <Value>(...values: readonly Value[]) => fc.subarray([...values]);

const addresses: fc.Arbitrary<ListAddress> = fc
  .record({
    countries: someOf('FR', 'BE', 'DE', 'AE'),
    departments: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' })),
    workplaces: someOf(...workplaces),
    employmentTypes: someOf(...employmentTypes),
    search: fc.constantFrom('', 'river', 'Fluss & Meer', 'مياه', 'a=b#c'),
    sort: fc.constantFrom(null, 'closing', 'title'),
    page: fc.integer({ min: 1, max: 999_999 }),
  })
  .map((address) => address as ListAddress);

test('an address that is written is read as what it was', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const { searchParams, pathname } = new URL(listPath('fr', address), 'http://site');
      expect(pathname).toBe('/fr');
      expect(readListAddress(searchParams)).toEqual(address);
    }),
  );
});

test('whatever stands in an address, it asks nothing the API would refuse', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('country', 'department', 'workplace', 'employmentType', 'q', 'sort', 'page'),
      fc.array(fc.string({ unit: 'binary', maxLength: 700 }), { maxLength: 120 }),
      (name, values) => {
        const address = readListAddress(
          new URLSearchParams(values.map((value): [string, string] => [name, value])),
        );
        expect(address.search.length).toBeLessThanOrEqual(400);
        expect(address.search + address.departments.join('')).not.toContain('\0');
        expect(address.countries.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
        expect(address.departments.length).toBeLessThanOrEqual(100);
        expect(address.departments.every((key) => key.length <= 60)).toBe(true);
      },
    ),
  );
});

test('the question names filters and sorting as the API does', () => {
  const address = read('country=FR&workplace=remote&q=river&sort=closing&page=2');
  expect(JSON.parse(JSON.stringify(listQuestion('fr', address)))).toEqual({
    locale: 'fr',
    'filters[countries][code][$in]': ['FR'],
    'filters[workplace][$in]': ['remote'],
    _q: 'river',
    sort: ['closesOn:asc'],
    'pagination[page]': 2,
    'pagination[pageSize]': 25,
  });
});

test('a list that is not narrowed is asked for in one way, so that it is kept once', () => {
  const plain = JSON.stringify(listQuestion('fr', everything));
  expect(JSON.stringify(listQuestion('fr', read('q=&country=&utm_source=mail')))).toBe(plain);
});
