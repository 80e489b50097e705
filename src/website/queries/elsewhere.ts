import sql, { type Sql } from 'sql-template-tag';
import type { OfferFilters } from '../parameters/offer-filters';
import { matches } from './filter-offers';
import { isVisible } from './language-and-day';

const offer = sql`offer`;

/** Where else the same filters find something: the other languages, with their counts. */
export function elsewhere(filters: OfferFilters): Sql {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'locale', found.locale, 'countryCount', found.country_count, 'offerCount', found.offer_count
    ) order by language.position), '[]')
    from (
      select offer.locale,
        count(distinct country) as country_count, count(distinct offer.document_id) as offer_count
      from website.offers offer left join lateral unnest(offer.countries) country on true
      where offer.locale <> (select code from language)
        and ${isVisible(offer)} and ${matches(offer, filters)}
      group by offer.locale
    ) found
    join website.languages language on language.code = found.locale
  )`;
}
