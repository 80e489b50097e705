import sql, { type Sql } from 'sql-template-tag';

/** The words a visitor looks for; undefined when nothing is looked for. */
export type Search = string | undefined;

/** Letters, digits and marks: everything else only stands between words. */
const wordsOf = (search: string): string[] => search.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const query = (search: string): Sql =>
  sql`(select website.search_query(code, ${wordsOf(search)}::text[]) from language)`;

/** The condition that an offer has what is looked for. */
export function found(offer: Sql, search: Search): Sql {
  return search === undefined ? sql`true` : sql`${offer}.search @@ ${query(search)}`;
}

/**
 * How well an offer fits what is looked for: the larger, the better. A title counts more than a
 * summary; what only the sections say comes after both.
 */
export function relevance(offer: Sql, search: string): Sql {
  return sql`ts_rank(${offer}.headline, ${query(search)})`;
}
