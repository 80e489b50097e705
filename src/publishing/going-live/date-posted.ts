import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { runPrepared } from '../../database/run';

/** A language of an offer, as far as it decides on which day it was posted. */
export interface OfferToPost {
  documentId: string;
  locale: string;
  datePosted: string | null;
  opensOn: string | null;
}

/**
 * The first days on which languages of offers were, or will be, live: kept through republishing, the
 * opening day (or today) as long as nobody has seen it. Without a journal to ask, a day in the past
 * is believed.
 *
 * @returns one `YYYY-MM-DD` each, in the company's time zone.
 */
export async function daysPosted(
  trx: Knex.Transaction,
  at: Date,
  offers: OfferToPost[],
): Promise<string[]> {
  const rows = await runPrepared<{ day: string }>(
    trx,
    sql`
    select to_char(coalesce(
      website.first_seen(known.seen_since, known.shown_from, known.closes_on,
        coalesce(known.gone_on, today)),
      case when known.document_id is null and kept <= today then kept end,
      greatest(today, opening)
    ), 'YYYY-MM-DD') as day
    from website.today(${at}) today
    cross join unnest(
      ${offers.map(({ documentId }) => documentId)}::text[],
      ${offers.map(({ locale }) => locale)}::text[],
      ${offers.map(({ datePosted }) => datePosted)}::date[],
      ${offers.map(({ opensOn }) => opensOn)}::date[]
    ) with ordinality offer (document_id, locale, kept, opening, place)
    left join website.publications known using (document_id, locale)
    order by place`,
  );
  return rows.map(({ day }) => day);
}
