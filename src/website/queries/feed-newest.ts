import sql, { type Sql } from 'sql-template-tag';
import type { CareersPage, FeedOffer } from '../feeds/surroundings';
import { lastComingOrGoing, pageChangedAt } from './feed-last-change';
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
  /** When this page of the list last changed; null if the language never had an offer. */
  changedAt: string | null;
  /** One more than were asked for, if there are more. */
  offers: FeedOffer[];
}

/** The newest offers of a language that are visible, in one statement. */
export function newestOffers(moment: Moment, start: number, limit: number): Sql {
  return sql`
    with ${languageAndDay(moment)},
    newest as (
      select offer.document_id,
        row_number() over (order by offer.date_posted desc, offer.document_id) as place
      from website.offers offer
      where offer.locale = (select code from language) and ${isVisible(offer)}
      order by place offset ${start} limit ${limit + 1}
    ),
    shown as (
      select newest.place, offer.* from newest
      join website.offers offer on offer.document_id = newest.document_id
        and offer.locale = (select code from language)
    )
    select ${foundLanguage},
      (select body from website.careers_pages where locale = (select code from language)) as page,
      (
        select ${timestamp(sql`greatest(max(${pageChangedAt}), ${comingOrGoing})`)}
        from shown offer ${withDepartment}
      ) as "changedAt",
      (
        select coalesce(json_agg(${feedOffer} order by offer.place), '[]')
        from shown offer ${withDepartment}
      ) as offers`;
}

const comingOrGoing = lastComingOrGoing(sql`known.locale = (select code from language)`);
