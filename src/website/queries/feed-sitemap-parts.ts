import sql, { type Sql } from 'sql-template-tag';
import type { SitemapSizes } from '../feeds/sitemap/sizes';
import { isAsked } from './feed-documents';
import { lastComingOrGoing, pageChangedAt } from './feed-last-change';
import { isVisible } from './language-and-day';
import { withDepartment } from './offer-json';

const offer = sql`offer`;

/**
 * Divides all documents into `parts`, by one pass over the offers, and finds the languages that have
 * `lists`. Documents stay in the order of their ids and in one piece. A document weighs what it takes
 * of a part's addresses or bytes, whichever is more; part after part is filled up to where the
 * heaviest document still fits.
 */
export const sitemapParts = (locale: string | undefined, sizes: SitemapSizes): Sql => sql`
  visible as materialized (
    select offer.document_id, offer.locale, ${pageChangedAt} as changed_at,
      ${isAsked(offer, locale)} as is_asked,
      ${sizes.offer}::bigint + ${sizes.localesInOffer}::int * octet_length(offer.locale)
        + ${sizes.slugsInOffer}::int * octet_length(offer.slug) as address
    from website.offers offer ${withDepartment}
    where ${isVisible(offer)}
  ),
  lists as (
    select locale, greatest(max(changed_at), ${lastComingOrGoing(sql`known.locale = visible.locale`)})
      as changed_at
    from visible group by locale
  ),
  room as (
    select greatest(${sizes.addresses}::bigint - count(*), 1) as addresses,
      greatest(${sizes.bytes}::bigint - ${sizes.frame} - count(*) * (
        ${sizes.page}::int + (count(*) + 2) * (${sizes.link}::int + ${sizes.list}::int)
      ), 1) as bytes
    from lists
  ),
  sized as (
    select document_id, max(changed_at) as changed_at, count(*) filter (where is_asked) as addresses,
      (sum(address + ${sizes.page}) filter (where is_asked)
        + count(*) filter (where is_asked)
        * (sum(address + ${sizes.link}) + max(address) + ${sizes.link})) as bytes
    from visible group by document_id having bool_or(is_asked)
  ),
  weighed as (
    select sized.*, greatest(sized.bytes, ceil(sized.addresses::numeric * room.bytes / room.addresses)) as weight
    from sized, room
  ),
  load as (
    select coalesce(sum(weighed.addresses), 0) <= min(room.addresses) and coalesce(sum(weighed.bytes), 0) <= min(room.bytes)
        as fits_in_one,
      greatest(min(room.bytes) - max(weight) + 1, 1) as share
    from room left join weighed on true
  ),
  placed as (
    select weighed.*, case when load.fits_in_one then 0
      else div(sum(weight) over (order by document_id) - weight, load.share) end as place
    from weighed, load
  ),
  parts as (
    select row_number() over (order by place) as number,
      min(document_id) as first, max(document_id) as last, max(changed_at) as changed_at
    from placed group by place
  )`;
