type Counted = { total: number };

/** `meta.pagination` as REST writes it, in either of Strapi's two ways of counting. */
export type Pagination = Counted &
  ({ page: number; pageSize: number; pageCount: number } | { start: number; limit: number });

/** GraphQL knows only pages: an offset is told as the page it falls into, as Strapi's own schema does. */
export function pageInfo(pagination: Pagination) {
  if (!('limit' in pagination)) return pagination;
  const { start, limit, total } = pagination;
  return {
    page: Math.floor(start / limit) + 1,
    pageSize: limit,
    pageCount: Math.ceil(total / limit),
    total,
  };
}
