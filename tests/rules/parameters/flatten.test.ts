import fc from 'fast-check';
import { flatten, segmentsOf } from '../../../src/website/parameters/flatten';

const many = Array.from({ length: 101 }, (_, index) => `v${index}`);

/** What Strapi's parser makes of a query, and the same by full names. */
const cases: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['nothing', {}, {}],
  ['a word', { locale: 'fr' }, { locale: 'fr' }],
  [
    'a filter',
    { filters: { workplace: { $eq: 'remote' } } },
    { 'filters[workplace][$eq]': 'remote' },
  ],
  [
    'two of a kind',
    { pagination: { page: '1', pageSize: '5' } },
    { 'pagination[page]': '1', 'pagination[pageSize]': '5' },
  ],
  ['a list', { filters: { slug: { $in: ['a', 'b'] } } }, { 'filters[slug][$in]': ['a', 'b'] }],
  [
    'a list of more than a hundred, which the parser turns into an object',
    { filters: { slug: { $in: { ...many } } } },
    { 'filters[slug][$in]': many },
  ],
  ['a list with gaps', { sort: { 0: 'title', 200: 'slug' } }, { sort: ['title', 'slug'] }],
  ['an object without members', { filters: {} }, {}],
  ['null', { filters: { slug: null } }, { 'filters[slug]': null }],
];

test.each(cases)('%s', (_, query, flat) => expect(flatten(query)).toEqual(flat));

const word = fc.stringMatching(/^[a-z$][a-zA-Z$]{0,8}$/);

test('the full name of a value leads back to where it stood', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.string(), (path, value) => {
      const query = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
      const [entry] = Object.entries(flatten(query as Record<string, unknown>));
      expect(entry![1]).toBe(value);
      expect(segmentsOf(entry![0])).toEqual(path);
    }),
  );
});

test('nothing is lost: every value of a query is there under some name', () => {
  const leaf = fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1 }));
  const query = fc.dictionary(word, fc.oneof(leaf, fc.dictionary(word, leaf)));
  fc.assert(
    fc.property(query, (asked) => {
      const leaves = Object.values(asked).flatMap((value) =>
        typeof value === 'object' && !Array.isArray(value) ? Object.values(value) : [value],
      );
      expect(Object.values(flatten(asked))).toEqual(leaves);
    }),
  );
});
