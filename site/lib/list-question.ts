import type { ListAddress, Sort } from './list-address';

/** Offers on one page of the list. */
export const PAGE_SIZE = 25;

const sortWords = {
  newest: 'datePosted:desc',
  closing: 'closesOn:asc',
  title: 'title:asc',
  relevance: 'relevance:desc',
} as const satisfies Record<Sort, string>;

const some = <Value>(values: Value[]) => (values.length > 0 ? values : undefined);

/** The filters of an address as the API calls them. */
export const filterQuestion = (locale: string, address: ListAddress) => ({
  locale,
  'filters[countries][code][$in]': some(address.countries),
  'filters[department][key][$in]': some(address.departments),
  'filters[workplace][$in]': some(address.workplaces),
  'filters[employmentType][$in]': some(address.employmentTypes),
  _q: address.search || undefined,
});

/** The question to `GET /api/job-offers` that an address asks. */
export const listQuestion = (locale: string, address: ListAddress) => ({
  ...filterQuestion(locale, address),
  sort: address.sort ? [sortWords[address.sort]] : undefined,
  'pagination[page]': address.page,
  'pagination[pageSize]': PAGE_SIZE,
});
