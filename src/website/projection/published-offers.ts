import sql, { type Sql } from 'sql-template-tag';
import { offerRows } from './offer-rows';
import { isOneOf } from './scope';

/**
 * The published offers of Strapi's own tables, as rows of `website.offers` but for the time of their
 * last change. Drafts are never read.
 */
export function publishedOffers(scope: readonly string[]): Sql {
  const rows = offerRows(
    sql`offer.published_at is not null and ${isOneOf('offer.document_id', scope)}`,
  );
  return sql`
    select offer.*, offer.headline || ${sectionWords} as search
    from (select offer.*, ${headline} as headline from (${rows}) offer offset 0) offer`;
}

const itemsOf = (section: Sql): Sql => sql`(
  select string_agg(item ->> 'text', ' ') from json_array_elements(${section}) item
)`;

const headline = sql`
  website.search_words(offer.locale, 'A', offer.title)
  || website.search_words(offer.locale, 'B', offer.summary)`;

const sectionWords = sql`
  website.search_words(offer.locale, 'C', concat_ws(' ',
    ${itemsOf(sql`offer.responsibilities`)}, ${itemsOf(sql`offer.requirements`)},
    ${itemsOf(sql`offer.nice_to_haves`)}, ${itemsOf(sql`offer.benefits`)}
  ))`;
