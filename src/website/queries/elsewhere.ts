import sql, { type Sql } from 'sql-template-tag';
import type { OfferFilters } from '../parameters/offer-filters';
import { countsByLanguage } from './count-offers';

const anotherLanguage = sql`offer.locale <> (select code from language)`;

/** Where else the same filters find something: the other languages, with their counts. */
export function elsewhere(filters: OfferFilters): Sql {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'locale', found.locale, 'countryCount', found.country_count, 'offerCount', found.offer_count
    ) order by language.position), '[]')
    from (${countsByLanguage(anotherLanguage, filters)}) found
    join website.languages language on language.code = found.locale
  )`;
}
