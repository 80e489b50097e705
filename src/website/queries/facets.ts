import sql, { type Sql, join } from 'sql-template-tag';
import { employmentTypes, workplaces } from '../../publishing/job-offer';
import type { OfferFilters } from '../parameters/offer-filters';
import { offersToCount, onlyKinds, onlySingles } from './count-offers';
import { elsewhere } from './elsewhere';
import { matches } from './filter-offers';
import { type Moment, foundLanguage, languageAndDay } from './language-and-day';
import { type Search, andWords } from './search';

const offer = sql`offer`;
const ownLanguage = sql`offer.locale = (select code from language)`;

/** A way of dividing offers: what each value is called, and in which order values come. */
interface Facet {
  filter: keyof OfferFilters;
  /** The values of one row named `offer`. */
  values: Sql;
  /** What a column named `value` is called in the language of the answer. */
  label: Sql;
  /** The order of the columns `value` and `label`. */
  order: Sql;
}

const word = (group: 'workplaces' | 'employmentTypes') => sql`(
  select page.body -> 'labels' -> ${group}::text ->> value
  from website.careers_pages page where page.locale = (select code from language)
)`;

const facets: Record<string, Facet> = {
  countries: {
    filter: 'countries',
    values: sql`unnest(offer.countries)`,
    label: sql`(
      select name.name from website.country_names name
      where name.code = value and name.locale = (select code from language)
    )`,
    order: sql`(
      select name.position from website.country_names name
      where name.code = value and name.locale = (select code from language)
    ), value`,
  },
  departments: {
    filter: 'departments',
    values: sql`(select key from website.departments where document_id = offer.department_id)`,
    label: sql`(
      select name.name from website.departments department
      join website.department_names name using (document_id)
      where department.key = value and name.locale = (select code from language)
    )`,
    order: sql`lower(label), value`,
  },
  workplaces: {
    filter: 'workplaces',
    values: sql`offer.workplace`,
    label: word('workplaces'),
    order: sql`array_position(${[...workplaces]}::text[], value)`,
  },
  employmentTypes: {
    filter: 'employmentTypes',
    values: sql`offer.employment_type`,
    label: word('employmentTypes'),
    order: sql`array_position(${[...employmentTypes]}::text[], value)`,
  },
};

/**
 * How many offers each choice of a filter would leave, in one statement. A facet counts as if its own
 * filter were not set, so that several of its values can be chosen; a chosen value is always there.
 */
export function listFacets(moment: Moment, filters: OfferFilters, search: Search): Sql {
  const counted = Object.entries(facets).map(
    ([name, facet]) => sql`${name}::text, ${countFacet(facet, filters)}`,
  );
  return sql`
    with ${languageAndDay(moment)}${andWords(search)},
    visible as materialized (${offersToCount(ownLanguage, onlySingles(filters), search, true)})
    select ${foundLanguage},
      json_build_object(
        'data', json_build_object(${join(counted)}),
        'meta', json_build_object('elsewhere', ${elsewhere(filters)})
      )::text as body`;
}

function countFacet({ filter, values, label, order }: Facet, filters: OfferFilters): Sql {
  const chosen = filters[filter].flat();
  const others = { ...onlyKinds(filters), [filter]: [] };
  return sql`(
    select coalesce(json_agg(
      json_build_object('value', value, 'label', coalesce(label, value), 'count', count)
      order by ${order}
    ), '[]')
    from (
      select value, ${label} as label, count
      from (
        select value, sum(counted)::int as count
        from (
          select ${values} as value, offer.counted from visible offer where ${matches(offer, others)}
          union all
          select unnest(${chosen}::text[]), 0
        ) counts
        where value is not null
        group by value having sum(counted) > 0 or value = any(${chosen}::text[])
      ) counts
    ) labelled
  )`;
}
