import sql, { type Sql } from 'sql-template-tag';
import type { OfferFilters } from '../parameters/offer-filters';
import { offersToCount } from './count-offers';
import { elsewhere } from './elsewhere';
import { type Moment, foundLanguage, languageAndDay } from './language-and-day';
import { type Search, andWords } from './search';

const ownLanguage = sql`offer.locale = (select code from language)`;

/**
 * The countries rule: only those that have offers published, and visible today, in the language that
 * is asked for, sorted as that language sorts. The filter by country does not narrow its own list.
 */
export function listCountries(moment: Moment, filters: OfferFilters, search: Search): Sql {
  const otherFilters = { ...filters, countries: [] };
  return sql`
    with ${languageAndDay(moment)}${andWords(search)}
    select ${foundLanguage},
      json_build_object(
        'data', (
          select coalesce(json_agg(json_build_object(
            'documentId', country.document_id, 'code', found.code,
            'name', name.name, 'offerCount', found.offer_count
          ) order by name.position), '[]')
          from (
            select code, sum(counted)::int as offer_count
            from (${offersToCount(ownLanguage, otherFilters, search)}) offer
            cross join unnest(offer.countries) code
            group by code having sum(counted) > 0
          ) found
          join website.countries country on country.code = found.code
          join website.country_names name
            on name.code = found.code and name.locale = (select code from language)
        ),
        'meta', json_build_object('elsewhere', ${elsewhere(otherFilters)})
      )::text as body`;
}
