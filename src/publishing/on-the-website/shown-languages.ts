import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../../database/run';
import type { Days } from './reasons';

/** A language of the site, and what visitors are shown of an offer in it. */
export interface ShownLanguage {
  locale: string;
  /** Null when nothing is published. */
  shown: (Days & { slug: string; isLive: boolean }) | null;
  today: string;
}

/**
 * Every language of the site, by the rows and the rule that the public API answers by, so that nobody
 * is told otherwise than visitors see.
 */
export function shownLanguages(
  trx: Knex.Transaction,
  documentId: string,
  at: Date,
): Promise<ShownLanguage[]> {
  return run<ShownLanguage>(
    trx,
    sql`
    select language.code as locale, today::text,
      case when offer.document_id is not null then json_build_object(
        'slug', offer.slug, 'opensOn', offer.opens_on, 'closesOn', offer.closes_on,
        'isLive', website.is_visible(offer.opens_on, offer.closes_on, today)
      ) end as shown
    from website.languages language
    cross join website.today(${at}) today
    left join website.offers offer
      on offer.document_id = ${documentId} and offer.locale = language.code
    order by language.position`,
  );
}
