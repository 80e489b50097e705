import sql, { type Sql } from 'sql-template-tag';
import { offerFilters } from '../parameters/offer-filters';
import { countsByLanguage } from './count-offers';
import { type Moment, foundLanguage, languageAndDay } from './language-and-day';

/** The careers page of a language, with every language of the site and what can be seen in it. */
export function careersPage(moment: Moment): Sql {
  return sql`
    with ${languageAndDay(moment)},
    counts as (${countsByLanguage(sql`true`, offerFilters({}))})
    select ${foundLanguage},
      json_build_object(
        'data', json_build_object(
          'documentId', page.body -> 'documentId',
          'locale', page.body -> 'locale',
          'title', page.body -> 'title',
          'introduction', page.body -> 'introduction',
          'countriesNote', page.body -> 'countriesNote',
          'labels', page.body -> 'labels',
          'company', page.body -> 'company',
          'locales', (
            select json_agg(json_build_object(
              'code', known.code, 'name', known.name, 'dir', known.direction,
              'isDefault', known.is_default,
              'offerCount', coalesce(counts.offer_count, 0),
              'countryCount', coalesce(counts.country_count, 0)
            ) order by known.position)
            from website.languages known left join counts on counts.locale = known.code
          )
        ),
        'meta', json_build_object()
      )::text as body
    from language join website.careers_pages page on page.locale = language.code
    union all
    select ${foundLanguage}, null
    where not exists (select from language)`;
}
