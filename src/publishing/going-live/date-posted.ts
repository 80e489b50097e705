import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../../database/run';

/**
 * The first day a language of an offer was, or will be, live: kept through republishing, the opening
 * day (or today) as long as nobody has seen it. Without a journal to ask, a day in the past is
 * believed.
 *
 * @returns `YYYY-MM-DD`, in the company's time zone.
 */
export async function datePosted(
  trx: Knex.Transaction,
  at: Date,
  offer: { documentId: string; locale: string; datePosted: string | null; opensOn: string | null },
): Promise<string> {
  const [row] = await run<{ day: string }>(
    trx,
    sql`
    select to_char(coalesce(
      website.first_seen(known.seen_since, known.shown_from, known.closes_on,
        coalesce(known.gone_on, today)),
      case when known.document_id is null and kept <= today then kept end,
      greatest(today, ${offer.opensOn}::date)
    ), 'YYYY-MM-DD') as day
    from website.today(${at}) today
    cross join (select ${offer.datePosted}::date as kept) draft
    left join website.publications known
      on known.document_id = ${offer.documentId} and known.locale = ${offer.locale}`,
  );
  if (!row) throw new Error('The database did not say what day it is.');
  return row.day;
}
