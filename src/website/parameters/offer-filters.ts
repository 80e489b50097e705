/** Filters as plain data: for each, the lists of values of which one must hold, all lists at once. */
export interface OfferFilters {
  countries: string[][];
  departments: string[][];
  workplaces: string[][];
  employmentTypes: string[][];
  slugs: string[][];
  references: string[][];
  documentIds: string[][];
}

const names: Record<keyof OfferFilters, string[]> = {
  countries: ['filters[countries][code]', 'filters[locations][country][code]'],
  departments: ['filters[department][key]'],
  workplaces: ['filters[workplace]'],
  employmentTypes: ['filters[employmentType]'],
  slugs: ['filters[slug]'],
  references: ['filters[reference]'],
  documentIds: ['filters[documentId]'],
};

const parameterNames = Object.entries(names).map(
  ([filter, prefixes]) =>
    [filter, prefixes.flatMap((prefix) => [`${prefix}[$eq]`, `${prefix}[$in]`])] as const,
);

/** The filters of a request that was understood. */
export function offerFilters(parameters: object): OfferFilters {
  const values = parameters as Record<string, string | string[] | undefined>;
  const entries = parameterNames.map(([filter, known]) => [
    filter,
    known.flatMap((name) => (values[name] === undefined ? [] : [[values[name]].flat()])),
  ]);
  return Object.fromEntries(entries) as OfferFilters;
}

/** Whether nothing is filtered and nothing looked for. */
export const isUnfiltered = (filters: OfferFilters, search: string | undefined): boolean =>
  search === undefined && Object.values(filters).every((lists) => lists.length === 0);
