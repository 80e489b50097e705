import type { SortKey } from '../queries/list-offers';

/** `closesOn:desc` as plain data; without a direction the smallest comes first, as in Strapi. */
export function sortKeys(words: readonly string[] = []): SortKey[] {
  return words.map((word) => {
    const [field, direction] = word.split(':');
    return { field: field as SortKey['field'], descending: direction === 'desc' };
  });
}
