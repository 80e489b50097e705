import { offerFilters } from '../../../src/website/parameters/offer-filters';
import { sortKeys } from '../../../src/website/parameters/sort-keys';

const none = {
  countries: [],
  departments: [],
  workplaces: [],
  employmentTypes: [],
  slugs: [],
  references: [],
  documentIds: [],
};

const filters: [object, object][] = [
  [{}, {}],
  [{ 'filters[countries][code][$eq]': 'FR' }, { countries: [['FR']] }],
  [{ 'filters[locations][country][code][$in]': ['FR', 'BE'] }, { countries: [['FR', 'BE']] }],
  [
    { 'filters[countries][code][$eq]': 'FR', 'filters[locations][country][code][$eq]': 'BE' },
    { countries: [['FR'], ['BE']] },
  ],
  [{ 'filters[slug][$eq]': 'a', 'filters[slug][$in]': ['a', 'b'] }, { slugs: [['a'], ['a', 'b']] }],
  [{ 'filters[department][key][$eq]': 'rivers' }, { departments: [['rivers']] }],
  [{ 'filters[workplace][$in]': ['remote'] }, { workplaces: [['remote']] }],
  [{ 'filters[employmentType][$eq]': 'INTERN' }, { employmentTypes: [['INTERN']] }],
  [{ 'filters[reference][$eq]': 'R-1' }, { references: [['R-1']] }],
  [{ 'filters[documentId][$in]': ['x', 'y'] }, { documentIds: [['x', 'y']] }],
  [{ locale: 'fr', sort: ['title'], 'pagination[page]': 2 }, {}],
];

test.each(filters)('the filters of %j', (parameters, found) => {
  expect(offerFilters(parameters)).toEqual({ ...none, ...found });
});

const sorts: [string[] | undefined, object[]][] = [
  [undefined, []],
  [['title'], [{ field: 'title', descending: false }]],
  [['title:asc'], [{ field: 'title', descending: false }]],
  [
    ['closesOn:desc', 'datePosted'],
    [
      { field: 'closesOn', descending: true },
      { field: 'datePosted', descending: false },
    ],
  ],
];

test.each(sorts)('the order of %j', (words, keys) => expect(sortKeys(words)).toEqual(keys));
