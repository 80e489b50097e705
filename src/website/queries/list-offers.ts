import sql, { type Sql, empty, join, raw } from 'sql-template-tag';
import type { OfferFilters } from '../parameters/offer-filters';
import { offersToCount } from './count-offers';
import { elsewhere } from './elsewhere';
import { matches } from './filter-offers';
import { type Moment, foundLanguage, isVisible, languageAndDay } from './language-and-day';
import { type Selection, offerJson, withDepartment } from './offer-json';
import { type Search, andWords, found, relevance } from './search';
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
  const { matching, candidates, total } = sourceOf(list);
  return sql`
    with ${languageAndDay(moment)}${andWords(list.search)}${matching},
    keys as (
      select row_number() over () as place, document_id, locale
      from (select document_id, locale from ${candidates} ${orderBy(list)} ${rowsOf(list.page)}) keys
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

/**
 * Where the keys come from. Without words they are read in the order of an index until the page is
 * full, and the tallies count. What has the words is looked for once, and counted there.
 */
function sourceOf({ filters, search }: OfferList) {
  const condition = sql`${ownLanguage} and ${isVisible(offer)} and ${matches(offer, filters)}`;
  if (search === undefined) {
    const counted = offersToCount(ownLanguage, filters, search);
    return {
      matching: empty,
      candidates: sql`website.offers offer where ${condition}`,
      total: sql`(select coalesce(sum(counted), 0)::int from (${counted}) counted)`,
    };
  }
  return {
    matching: sql`, matching as materialized (
      select document_id, locale, date_posted, closes_on, title, headline
      from website.offers offer where ${condition} and ${found(offer, search)}
    )`,
    candidates: sql`matching offer`,
    total: sql`(select count(*)::int from matching)`,
  };
}

/** Newest first, or the best first, unless asked otherwise; equals come in the order of their ids. */
function orderBy({ sort, search, collation }: OfferList): Sql {
  const columns: Record<SortKey['field'], Sql> = {
    datePosted: sql`offer.date_posted`,
    closesOn: sql`offer.closes_on`,
    title: sql`offer.title collate ${raw(`"${collation}"`)}`,
    relevance: relevance(offer),
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
