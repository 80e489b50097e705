import sql, { type Sql } from 'sql-template-tag';
import type { CareersPage, FeedOffer } from '../feeds/surroundings';
import { lastChange } from './feed-last-change';
import { feedOffer } from './feed-offer';
import { type Moment, foundLanguage, isVisible, languageAndDay } from './language-and-day';
import { timestamp, withDepartment } from './offer-json';

const offer = sql`offer`;

/** One page of a language's offers, the newest first. */
export interface NewestOffers {
  /** Null when nobody knows the language. */
  locale: string | null;
  languages: string[];
  page: CareersPage;
  /** When the offers of the language last changed; null if it never had any. */
  changedAt: string | null;
  /** One more than were asked for, if there are more. */
  offers: FeedOffer[];
}

/** The newest offers of a language that are visible, in one statement. */
export function newestOffers(moment: Moment, start: number, limit: number): Sql {
  return sql`
    with ${languageAndDay(moment)},
    newest as (
      select row_number() over (order by offer.date_posted desc, offer.document_id) as place, offer.*
      from website.offers offer
      where offer.locale = (select code from language) and ${isVisible(offer)}
      order by offer.date_posted desc, offer.document_id
      offset ${start} limit ${limit + 1}
    )
    select ${foundLanguage},
      (select body from website.careers_pages where locale = (select code from language)) as page,
      ${timestamp(lastChange(sql`(select code from language)`))} as "changedAt",
      (
        select coalesce(json_agg(${feedOffer} order by offer.place), '[]')
        from newest offer ${withDepartment}
      ) as offers`;
}
