import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run, runPrepared } from '../../database/run';
import { isOneOf } from './scope';

/** An address that answers otherwise than before. */
export interface NumberedDetail {
  documentId: string;
  locale: string;
}

/**
 * Numbers the changes of what the addresses of some documents answer. A digest says whether one would
 * answer otherwise on the same day: by its own texts and facts, its tombstone, the addresses it once
 * had, or what the offer's other languages show. What a department is called has a number of its own,
 * and what a new day changes has none.
 *
 * @returns the addresses that answer otherwise than before.
 */
export async function numberDetails(
  trx: Knex.Transaction,
  documentIds: readonly string[],
  at: Date,
): Promise<NumberedDetail[]> {
  const ask = documentIds.length === 1 ? runPrepared : run;
  return ask<NumberedDetail>(
    trx,
    sql`
    with details as (
      select known.document_id, known.locale, md5(json_build_array(
        text.digest,
        known.gone_at, known.gone_reason, known.closes_on, known.department_id, known.countries,
        (
          select json_agg(json_build_array(other.locale, other.slug, other.opens_on, other.closes_on)
            order by other.locale)
          from website.offers other where other.document_id = known.document_id
        ),
        (
          select json_agg(address.slug order by address.slug) from website.slugs address
          where (address.document_id, address.locale) = (known.document_id, known.locale)
        )
      )::text) as digest
      from website.publications known
      left join website.offers shown
        on (shown.document_id, shown.locale) = (known.document_id, known.locale)
      left join website.revisions text
        on (text.kind, text.document_id, text.locale) = ('offer', shown.document_id, shown.locale)
      where ${isOneOf('known.document_id', documentIds)}
    )
    insert into website.revisions as known (kind, document_id, locale, digest, changed_at)
    select 'detail', document_id, locale, digest, ${at}::timestamptz from details
    on conflict (kind, document_id, locale) do update set
      digest = excluded.digest, changed_at = excluded.changed_at, number = excluded.number
    where known.digest <> excluded.digest
    returning document_id as "documentId", locale`,
  );
}
