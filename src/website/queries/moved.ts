import sql, { type Sql, empty } from 'sql-template-tag';
import type { Place, Position } from '../changes/cursor';

/**
 * The addresses (document and language) that may answer otherwise than at a position: because
 * somebody wrote something, because their department is called otherwise, or because a day has begun
 * for one of their languages. A day may also have been taken back, by another time zone.
 */
export function movedSince({ number, day }: Position): Sql {
  const between = (begun: Sql) =>
    sql`${begun} > least(${day}::date, today) and ${begun} <= greatest(${day}::date, today)`;
  return sql`
    select document_id, locale from website.revisions
    where kind = 'detail' and number > ${number}
    union
    select known.document_id, known.locale
    from website.revisions named
    join website.publications known
      on (known.department_id, known.locale) = (named.document_id, named.locale)
    where named.kind = 'department' and named.number > ${number}
    union
    select known.document_id, known.locale
    from day, website.offers begun join website.publications known using (document_id)
    where ${between(sql`begun.opens_on`)}
    union
    select known.document_id, known.locale
    from day, website.offers ended join website.publications known using (document_id)
    where ended.closes_on >= least(${day}::date, today)
      and ended.closes_on < greatest(${day}::date, today)`;
}

/** Every address there ever was, after a place in the order of documents. */
export function everythingAfter(after: Place | undefined): Sql {
  const [, documentId, locale] = after ?? [];
  return sql`
    select document_id, locale from website.publications
    ${after ? sql`where (document_id, locale) > (${documentId}, ${locale})` : empty}
    order by document_id, locale`;
}
