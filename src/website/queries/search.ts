import sql, { type Sql, empty } from 'sql-template-tag';

/** The words a visitor looks for; undefined when nothing is looked for. */
export type Search = string | undefined;

/** Letters, digits and marks: everything else only stands between words. */
const wordsOf = (search: string): string[] => search.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const query = sql`(select query from words)`;

/**
 * What follows `languageAndDay` in a statement that looks for something: `words` holds what is looked
 * for, made once.
 */
export const andWords = (search: Search): Sql =>
  search === undefined
    ? empty
    : sql`, words as materialized (
      select website.search_query(code, ${wordsOf(search)}::text[]) as query from language
    )`;

/** The condition that an offer has what is looked for. */
export function found(offer: Sql, search: Search): Sql {
  return search === undefined ? sql`true` : sql`${offer}.search @@ ${query}`;
}

/**
 * How well an offer fits what is looked for: the larger, the better. A title counts more than a
 * summary; what only the sections say comes after both.
 */
export const relevance = (offer: Sql): Sql => sql`ts_rank(${offer}.headline, ${query})`;
