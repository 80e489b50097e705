import { offerFilters } from '../parameters/offer-filters';
import { segmentsOf } from '../parameters/flatten';
import { read } from '../parameters/read';
import type { Asked } from './asked';
import { publicRoutes } from './routes';

/** A public question: its key, the same however it was written, and what it is about. */
export interface Question {
  key: string;
  asked: Asked;
}

/**
 * The question of an address, if it is one of the website's and understood. What is not understood
 * has none, so it never reaches the cache.
 *
 * @param query the parameters as Strapi parses them.
 */
export function questionOf(
  path: string,
  querystring: string,
  query: Record<string, unknown>,
): Question | undefined {
  const route = publicRoutes.find((known) => known.path.test(path));
  if (!route || hasHiddenNames(querystring)) return undefined;
  const { flat, result } = read(route.parameters, query);
  if (!result.success) return undefined;
  const locale = flat.locale as string | undefined;
  const asked: Asked = { answer: route.answer, locale };
  if (route.answer === 'list' || route.answer === 'facets' || route.answer === 'countries') {
    asked.filters = offerFilters(result.data);
    asked.searches = flat._q !== undefined;
  }
  return { key: `${path}?${canonical(flat)}`, asked };
}

/** Names that every object has are dropped by Strapi's parser, but not understood. */
const hasHiddenNames = (querystring: string): boolean =>
  [...new URLSearchParams(querystring).keys()].some((name) =>
    segmentsOf(name).some((segment) => segment in Object.prototype),
  );

/** Lists whose order says nothing. */
const isSet = (name: string) => name === 'populate' || name === 'fields' || name.endsWith('[$in]');

function canonical(flat: Record<string, unknown>): string {
  const entries = Object.entries(flat)
    .map(([name, value]) => [
      name,
      isSet(name) && Array.isArray(value) ? [...new Set(value)].sort() : value,
    ])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return JSON.stringify(entries);
}
