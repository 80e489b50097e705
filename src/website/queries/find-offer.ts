import sql, { type Sql } from 'sql-template-tag';
import { type Moment, foundLanguage, isVisible, languageAndDay } from './language-and-day';
import { type Selection, offerJson, timestamp, withDepartment } from './offer-json';
import { alternatesOf, seoSource } from './seo-source';

const offer = sql`offer`;

/** How a visitor names an offer: by its id, or by an address it has, or once had, in the language. */
export type OfferName = { documentId: string } | { slug: string };

const documentNamed = (name: OfferName): Sql =>
  'documentId' in name
    ? sql`select ${name.documentId}::text as document_id`
    : sql`select document_id from website.slugs
        where locale = (select code from language) and slug = ${name.slug}`;

/**
 * One offer in one language, in one statement: `body` and `slug` if it is visible; else `gone`, what
 * a tombstone says, if it was seen once, and where else it is visible.
 */
export function findOffer(moment: Moment, name: OfferName, selection: Selection): Sql {
  return sql`
    with ${languageAndDay(moment)},
    asked as (${documentNamed(name)}),
    visible as (
      select 1 as place, offer.* from website.offers offer
      where offer.document_id = (select document_id from asked)
        and offer.locale = (select code from language) and ${isVisible(offer)}
    )
    select ${foundLanguage},
      (
        select json_build_object('data', ${offerJson(selection)}, 'meta', json_build_object())::text
        from visible offer ${withDepartment}
      ) as body,
      (select document_id from asked) as "documentId",
      (select slug from visible) as slug,
      (${tombstone} and ${isHidden}) as gone,
      case when ${isHidden} then ${alternatesOf(sql`(select document_id from asked)`)} end as alternates,
      ${seoSource(sql`visible`, selection)} as seo`;
}

const isHidden = sql`not exists (select from visible)`;

/** Closed counts before withdrawn and deleted: an offer that had closed was not taken back. */
const tombstone = sql`
    select json_build_object(
      'reason', case
        when known.closes_on < coalesce(known.gone_on, day.today) then 'closed'
        else coalesce(known.gone_reason, 'withdrawn') end,
      'closedOn', case
        when known.closes_on < coalesce(known.gone_on, day.today) then known.closes_on end,
      'goneAt', ${timestamp(sql`known.gone_at`)},
      'department', case when department.key is not null then
        json_build_object('key', department.key, 'name', department_name.name) end,
      'countries', (
        select coalesce(json_agg(json_build_object('code', country.code, 'name', country.name)
          order by country.position), '[]')
        from website.country_names country
        where country.locale = known.locale and country.code = any(known.countries)
      )
    )
    from day, website.publications known
    left join website.departments department on department.document_id = known.department_id
    left join website.department_names department_name
      on department_name.document_id = known.department_id and department_name.locale = known.locale
    where known.document_id = (select document_id from asked) and known.locale = (select code from language)
      and website.first_seen(
        known.seen_since, known.shown_from, known.closes_on, coalesce(known.gone_on, day.today)
      ) is not null`;
