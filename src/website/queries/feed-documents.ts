import sql, { type Sql } from 'sql-template-tag';
import { isVisible } from './language-and-day';
import { withDepartment } from './offer-json';

const offer = sql`offer`;

/** The company's day at an instant, for statements about all languages. */
export const dayAt = (at: Date): Sql => sql`day as (select website.today(${at}) as today)`;

/** Whether a row is in the language that was asked for, if one was. */
export const isAsked = (row: Sql, locale: string | undefined): Sql =>
  locale === undefined ? sql`true` : sql`${row}.locale = ${locale}`;

/** The next documents, by the order of their ids, that can be seen in the language asked for (or in any). */
export const nextDocuments = (locale: string | undefined, where: Sql, limit: number): Sql => sql`
  batch as (
    select offer.document_id from website.offers offer
    where ${where} and ${isVisible(offer)} and ${isAsked(offer, locale)}
    group by offer.document_id order by offer.document_id limit ${limit}
  )`;

/**
 * The columns of a batch: each of its documents with its visible languages in one piece, so that what
 * they say of each other always agrees, however many statements a feed takes.
 *
 * @param languages which of them are shown.
 * @param shown what is shown of each, from a row as `offerJson` takes it.
 */
export const documentsOfBatch = (languages: Sql, shown: Sql, limit: number): Sql => sql`
  (
    select coalesce(json_agg(
      json_build_object('documentId', found.document_id, 'offers', found.offers)
      order by found.document_id
    ), '[]')
    from (
      select offer.document_id, json_agg(${shown} order by known.position) as offers
      from batch
      join website.offers offer on offer.document_id = batch.document_id
      join website.languages known on known.code = offer.locale
      ${withDepartment}
      where ${isVisible(offer)} and ${languages}
      group by offer.document_id
    ) found
  ) as documents,
  (select max(document_id) from batch) as last,
  (select count(*) = ${limit} from batch) as "isFull"`;
