import { tolerate } from '../../../src/website/parameters/tolerate';

type Query = Record<string, unknown>;

/** The ways in which front ends write a question, and the one way that is understood. */
const spellings: [string, Query[], Query][] = [
  [
    'one value of a filter',
    [{ filters: { workplace: 'remote' } }, { filters: { workplace: { $eq: 'remote' } } }],
    { 'filters[workplace][$eq]': 'remote' },
  ],
  [
    'several values of a filter',
    [{ filters: { slug: ['a', 'b'] } }, { filters: { slug: { $in: ['a', 'b'] } } }],
    { 'filters[slug][$in]': ['a', 'b'] },
  ],
  [
    'a list of one value',
    [{ filters: { slug: { $in: 'a' } } }, { filters: { slug: { $in: ['a'] } } }],
    { 'filters[slug][$in]': ['a'] },
  ],
  [
    'an order',
    [
      { sort: 'title,closesOn:desc' },
      { sort: 'title, closesOn:desc' },
      { sort: ['title', 'closesOn:desc'] },
      { sort: { 0: 'title', 1: 'closesOn:desc' } },
    ],
    { sort: ['title', 'closesOn:desc'] },
  ],
  [
    'fields',
    [{ fields: 'title,slug' }, { fields: ['title', 'slug'] }],
    { fields: ['title', 'slug'] },
  ],
  [
    'one part more',
    [
      { populate: 'benefits' },
      { populate: ['benefits'] },
      { populate: { benefits: 'true' } },
      { populate: { benefits: '*' } },
    ],
    { populate: ['benefits'] },
  ],
  [
    'parts of parts',
    [
      { populate: 'locations.country' },
      { populate: { locations: { populate: 'country' } } },
      { populate: { locations: { populate: ['country'] } } },
      { populate: { locations: { populate: { country: 'true' } } } },
    ],
    { populate: ['locations.country'] },
  ],
  [
    'several parts',
    [
      { populate: 'benefits,requirements' },
      { populate: ['benefits', 'requirements'] },
      { populate: { benefits: 'true', requirements: 'true' } },
    ],
    { populate: ['benefits', 'requirements'] },
  ],
  ['no search and no order', [{}, { _q: '' }, { sort: '' }, { _q: '', sort: '' }], {}],
];

const each = spellings.flatMap(([what, queries, meant]) =>
  queries.map((query) => [what, query, meant] as const),
);

test.each(each)('%s may be written as %j', (_, query, meant) => {
  expect(tolerate(query)).toEqual(meant);
});

/** What is not one of these ways is left as it was, to be refused by its own name. */
const untouched: [Query, Query][] = [
  [{ _q: 'boat' }, { _q: 'boat' }],
  [{ status: 'draft' }, { status: 'draft' }],
  [{ filters: 'all' }, { filters: 'all' }],
  [{ filters: { workplace: { $ne: 'x' } } }, { 'filters[workplace][$ne]': 'x' }],
  [{ populate: { benefits: 'false' } }, { 'populate[benefits]': 'false' }],
  [{ populate: { benefits: { fields: ['text'] } } }, { 'populate[benefits][fields]': ['text'] }],
  [{ pagination: { foo: '1' } }, { 'pagination[foo]': '1' }],
  [{ sort: { title: 'asc' } }, { 'sort[title]': 'asc' }],
];

test.each(untouched)('%j stays what it is', (query, same) => {
  expect(tolerate(query)).toEqual(same);
});
