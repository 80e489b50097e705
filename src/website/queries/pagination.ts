import sql, { type Sql, raw } from 'sql-template-tag';

/** How many offers a page has unless a request says otherwise. */
export const PAGE_SIZE = 25;

/** Which part of a list is asked for, and in which of Strapi's two ways. */
export interface Page {
  style: 'page' | 'offset';
  start: number;
  limit: number;
  withCount: boolean;
}

/**
 * The rows of a page. The first page stands in the text itself: PostgreSQL expects more rows of a page
 * that it does not know, and would make a plan for each request instead of keeping one.
 */
export const rowsOf = ({ start, limit }: Page): Sql =>
  start === 0 && limit === PAGE_SIZE
    ? sql`limit ${raw(String(PAGE_SIZE))}`
    : sql`offset ${start} limit ${limit}`;

/** `meta.pagination` as Strapi writes it, in the way in which it was asked. */
export function paginationJson({ style, start, limit, withCount }: Page, total: Sql): Sql {
  if (style === 'offset') {
    return withCount
      ? sql`json_build_object('start', ${start}::int, 'limit', ${limit}::int, 'total', ${total})`
      : sql`json_build_object('start', ${start}::int, 'limit', ${limit}::int)`;
  }
  const page = start / limit + 1;
  return withCount
    ? sql`(
        select json_build_object(
          'page', ${page}::int, 'pageSize', ${limit}::int,
          'pageCount', ceil(total / ${limit}::numeric)::int, 'total', total
        ) from (select ${total} as total offset 0) counted
      )`
    : sql`json_build_object('page', ${page}::int, 'pageSize', ${limit}::int)`;
}
