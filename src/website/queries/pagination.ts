import sql, { type Sql } from 'sql-template-tag';

/** Which part of a list is asked for, and in which of Strapi's two ways. */
export interface Page {
  style: 'page' | 'offset';
  start: number;
  limit: number;
  withCount: boolean;
}

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
