import type { SortKey } from '../queries/list-offers';
import { sortFields } from './schemas';
import { refuse } from './understand';

/**
 * `closesOn:desc` as plain data; without a direction the smallest comes first, as in Strapi, but for
 * relevance, where the best does.
 *
 * @throws {errors.ValidationError} for relevance when nothing is looked for.
 */
export function sortKeys(words: readonly string[] = [], search?: string): SortKey[] {
  const keys = words.map((word) => {
    const [field, direction] = word.split(':');
    const descending = direction ? direction === 'desc' : field === 'relevance';
    return { field: field as SortKey['field'], descending };
  });
  if (search === undefined && keys.some(({ field }) => field === 'relevance')) {
    const allowed = sortFields.filter((field) => field !== 'relevance');
    const message = `Sorting by relevance needs something to look for in “_q”. Use one of: ${allowed.join(', ')}.`;
    throw refuse([{ path: ['sort'], message, value: words, allowed }]);
  }
  return keys;
}
