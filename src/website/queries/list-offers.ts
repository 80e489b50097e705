import sql, { type Sql, empty, join, raw } from 'sql-template-tag';
import type { OfferFilters } from '../parameters/offer-filters';
import { offersToCount } from './count-offers';
import { elsewhere } from './elsewhere';
import { matches } from './filter-offers';
import { type Moment, foundLanguage, isVisible, languageAndDay } from './language-and-day';
import { type Selection, offerJson, withDepartment } from './offer-json';
import { type Search, found, relevance } from './search';
import { type Page, paginationJson, rowsOf } from './pagination';
import { seoSource } from './seo-source';

/** One key of an order: a field and whether the largest comes first. */
export interface SortKey {
  field: 'datePosted' | 'closesOn' | 'title' | 'relevance';
  descending: boolean;
}

/** What a list of offers asks for. */
export interface OfferList {
  filters: OfferFilters;
  search: Search;
  sort: SortKey[];
  page: Page;
  selection: Selection;
  /** The collation of the language, as PostgreSQL calls it. */
  collation: string;
}

const offer = sql`offer`;
const ownLanguage = sql`offer.locale = (select code from language)`;

/**
 * The offers of a language that are visible, as one page of a list, in one statement. They are put in
 * order by their keys alone: whole offers are long.
 */
export function listOffers(moment: Moment, list: OfferList): Sql {
  const order = orderBy(list);
  const total = sql`(
    select coalesce(sum(counted), 0)::int
    from (${offersToCount(ownLanguage, list.filters, list.search)}) counted
  )`;
  return sql`
    with ${languageAndDay(moment)},
    keys as (
      select row_number() over (${order}) as place, offer.document_id, offer.locale
      from website.offers offer
      where ${ownLanguage} and ${isVisible(offer)}
        and ${matches(offer, list.filters)} and ${found(offer, list.search)}
      ${order} ${rowsOf(list.page)}
    ),
    page as (
      select keys.place, offer.* from keys join website.offers offer using (document_id, locale)
    )
    select ${foundLanguage},
      json_build_object(
        'data', (
          select coalesce(json_agg(${offerJson(list.selection)} order by offer.place), '[]')
          from page offer ${withDepartment}
        ),
        'meta', json_build_object(
          'pagination', ${paginationJson(list.page, total)},
          'elsewhere', ${elsewhere(list.filters)}
        )
      )::text as body,
      ${seoSource(sql`page`, list.selection)} as seo`;
}

/** Newest first, or the best first, unless asked otherwise; equals come in the order of their ids. */
function orderBy({ sort, search, collation }: OfferList): Sql {
  const columns: Record<SortKey['field'], Sql> = {
    datePosted: sql`offer.date_posted`,
    closesOn: sql`offer.closes_on`,
    title: sql`offer.title collate ${raw(`"${collation}"`)}`,
    relevance: relevance(offer, search ?? ''),
  };
  const usual: SortKey = {
    field: search === undefined ? 'datePosted' : 'relevance',
    descending: true,
  };
  const terms = (sort.length > 0 ? sort : [usual]).map(
    ({ field, descending }) => sql`${columns[field]}${descending ? sql` desc` : empty} nulls last`,
  );
  return sql`order by ${join([...terms, sql`offer.document_id`])}`;
}
