import sql, { type Sql } from 'sql-template-tag';
import type { OfferFilters } from '../parameters/offer-filters';
import { matches } from './filter-offers';
import { isVisible } from './language-and-day';
import { type Search, found } from './search';

const offer = sql`offer`;
const kind = sql`offer.locale, offer.countries, offer.department_id, offer.workplace, offer.employment_type`;

const noKinds = { countries: [], departments: [], workplaces: [], employmentTypes: [] };
const noSingles = { slugs: [], references: [], documentIds: [] };

/** The filters that name single offers, which the tallies do not know. */
export const onlySingles = (filters: OfferFilters): OfferFilters => ({ ...filters, ...noKinds });

/** The filters by what the tallies know. */
export const onlyKinds = (filters: OfferFilters): OfferFilters => ({ ...filters, ...noSingles });

const onlyByCountry = (filters: OfferFilters): boolean =>
  Object.values({ ...filters, countries: [] }).every((lists) => lists.length === 0);

const namesSingles = (filters: OfferFilters): boolean =>
  Object.values(onlySingles(filters)).some((lists) => lists.length > 0);

/**
 * The offers that can be seen, to be counted: rows of a kind (language, countries, department,
 * workplace, employment type) with how many offers they stand for in `counted`, which may be negative
 * where offers have closed. They come from the tallies wherever those suffice.
 *
 * @param inLanguage a condition on `offer.locale`.
 * @param needsKinds whether more is asked of the rows than their countries.
 */
export function offersToCount(
  inLanguage: Sql,
  filters: OfferFilters,
  search: Search,
  needsKinds = false,
): Sql {
  const isEnough = !needsKinds && onlyByCountry(filters);
  if (search === undefined && !namesSingles(filters)) {
    return sql`
      select ${kind}, offer.offers as counted from website.tallies offer
      where ${isEnough ? sql`offer.by_country` : sql`not offer.by_country`} and ${inLanguage}
        and offer.counts_from <= (select today from day) and ${matches(offer, filters)}`;
  }
  return sql`
    select ${kind}, 1 as counted from website.offers offer
    where ${inLanguage} and ${isVisible(offer)}
      and ${matches(offer, filters)} and ${found(offer, search)}`;
}

/** How many offers, and how many countries, the languages have in which something is found. */
export function countsByLanguage(inLanguage: Sql, filters: OfferFilters): Sql {
  return sql`
    with shown as materialized (
      select locale, countries, sum(counted) as offers
      from (${offersToCount(inLanguage, filters, undefined)}) counted
      group by locale, countries having sum(counted) > 0
    )
    select locale, sum(offers)::int as offer_count, (
      select count(distinct country) from shown other, unnest(other.countries) country
      where other.locale = shown.locale
    ) as country_count
    from shown group by locale`;
}
