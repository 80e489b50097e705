/** The kinds of workplace the website can narrow its list to. */
export const workplaces = ['onsite', 'hybrid', 'remote'] as const;
export type Workplace = (typeof workplaces)[number];

/** The values of schema.org's employmentType. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

/** The orders of the list; without one the newest come first, or the best if words were looked for. */
export const sorts = ['newest', 'closing', 'title', 'relevance'] as const;
export type Sort = (typeof sorts)[number];

/** What a list's address says. */
export interface ListAddress {
  countries: string[];
  departments: string[];
  workplaces: Workplace[];
  employmentTypes: EmploymentType[];
  /** Words to look for, or an empty text. */
  search: string;
  sort: Sort | null;
  /** From 1. */
  page: number;
}

/** The names the filters have in an address. */
export const parameterNames = {
  countries: 'country',
  departments: 'department',
  workplaces: 'workplace',
  employmentTypes: 'employmentType',
} as const;
export type Filter = keyof typeof parameterNames;
export const filters = Object.keys(parameterNames) as Filter[];

/** As many values as the API takes for one filter. */
const MOST_VALUES = 100;
const LONGEST_KEY = 60;
/** In characters; the API takes 500 units of UTF-16, of which a character may need two. */
const LONGEST_SEARCH = 200;

export const everything: ListAddress = {
  countries: [],
  departments: [],
  workplaces: [],
  employmentTypes: [],
  search: '',
  sort: null,
  page: 1,
};

/**
 * Reads the parameters of a list's address. Nobody but us writes such addresses, so what no visitor
 * could have chosen is left out; the form on the page then shows what really applies.
 */
export function readListAddress(parameters: URLSearchParams): ListAddress {
  const values = (filter: Filter) => [...new Set(parameters.getAll(parameterNames[filter]))];
  const search = tidy(parameters.get('q') ?? '');
  const sort = oneOf(sorts, parameters.get('sort') ?? '');
  return {
    countries: values('countries')
      .map((code) => code.toUpperCase())
      .filter((code, index, all) => /^[A-Z]{2}$/.test(code) && all.indexOf(code) === index)
      .slice(0, MOST_VALUES),
    departments: values('departments')
      .filter((key) => key !== '' && key.length <= LONGEST_KEY && !key.includes('\0'))
      .slice(0, MOST_VALUES),
    workplaces: values('workplaces').flatMap((value) => oneOf(workplaces, value) ?? []),
    employmentTypes: values('employmentTypes').flatMap(
      (value) => oneOf(employmentTypes, value) ?? [],
    ),
    search,
    sort: sort === implied(search) ? null : sort === 'relevance' && !search ? null : sort,
    page: pageNumber(parameters.get('page')),
  };
}

/** The order a list has when its address names none. */
export const implied = (search: string): Sort => (search ? 'relevance' : 'newest');

const oneOf = <Value extends string>(all: readonly Value[], value: string): Value | null =>
  all.find((known) => known === value) ?? null;

const tidy = (words: string) =>
  [...words.replaceAll('\0', ' ').replace(/\s+/g, ' ').trim()]
    .slice(0, LONGEST_SEARCH)
    .join('')
    .trim();

function pageNumber(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/** Whether an address shows less than the whole list. */
export const isNarrowed = (address: ListAddress): boolean =>
  address.search !== '' || filters.some((filter) => address[filter].length > 0);

/** The path of a list, such as `/fr?country=FR&page=2`: the one address of what it shows. */
export function listPath(locale: string, address: Partial<ListAddress> = {}): string {
  const { search, sort, page, ...chosen } = { ...everything, ...address };
  const parameters = new URLSearchParams();
  for (const filter of filters) {
    for (const value of chosen[filter]) parameters.append(parameterNames[filter], value);
  }
  if (search) parameters.set('q', search);
  if (sort) parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  const query = parameters.toString();
  return query ? `/${locale}?${query}` : `/${locale}`;
}
