import sql, { type Sql } from 'sql-template-tag';
import type { Batch } from '../feeds/batches';
import type { SitemapOffer, SitemapPart, SitemapList } from '../feeds/sitemap/pages';
import type { SitemapSizes } from '../feeds/sitemap/sizes';
import { dayAt, documentsOfBatch, isAsked, nextDocuments } from './feed-documents';
import { lastComingOrGoing, pageChangedAt } from './feed-last-change';
import { type Moment, isVisible } from './language-and-day';
import { offerJson, timestamp, withDepartment } from './offer-json';

const offer = sql`offer`;

/** The beginning of a sitemap: how it is divided, and the first documents of the part that was asked for. */
export interface FirstSitemapBatch extends Batch<SitemapOffer> {
  languages: { code: string; isDefault: boolean }[];
  lists: SitemapList[];
  parts: SitemapPart[];
  /** The last document of the part; null if there is no such part. */
  end: string | null;
}

const columns = (limit: number): Sql =>
  documentsOfBatch(
    sql`true`,
    offerJson({ fields: ['locale', 'slug', 'updatedAt'], sections: [], whole: false, seo: false }),
    limit,
  );

/**
 * Divides all documents into parts, by one pass over the offers. Documents stay in the order of their
 * ids and in one piece. A document weighs what it takes of a part's addresses or bytes, whichever is
 * more; part after part is filled up to where the heaviest document still fits.
 */
const divided = (locale: string | undefined, sizes: SitemapSizes): Sql => sql`
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

/**
 * How the sitemap is divided, and the first documents of one part (of the whole, if it needs no
 * parts): one statement, which is all that a small sitemap takes.
 *
 * @param part the number of the part that is asked for; none asks for the whole.
 */
export function firstOfSitemap(
  { locale, at }: Moment,
  part: number | undefined,
  sizes: SitemapSizes,
  limit: number,
): Sql {
  const isThere = part === undefined ? sql`count(*) = 1` : sql`count(*) > 1`;
  const within = sql`offer.document_id between (select first from chosen) and (select last from chosen)`;
  return sql`
    with ${dayAt(at)}, ${divided(locale, sizes)},
    chosen as (
      select first, last from parts
      where number = ${part ?? 1} and (select ${isThere} from parts)
    ),
    ${nextDocuments(locale, within, limit)}
    select
      (select json_agg(json_build_object('code', code, 'isDefault', is_default) order by position)
        from website.languages) as languages,
      (
        select coalesce(json_agg(json_build_object(
          'locale', list.locale, 'updatedAt', ${timestamp(sql`list.changed_at`)}
        ) order by known.position), '[]')
        from lists list join website.languages known on known.code = list.locale
      ) as lists,
      (
        select coalesce(json_agg(json_build_object(
          'number', number, 'updatedAt', ${timestamp(sql`changed_at`)}
        ) order by number), '[]') from parts
      ) as parts,
      (select last from chosen) as "end",
      ${columns(limit)}`;
}

/** The documents of a part after one that has been read. */
export function sitemapAfter(
  { locale, at }: Moment,
  documentId: string,
  end: string,
  limit: number,
): Sql {
  const within = sql`offer.document_id > ${documentId} and offer.document_id <= ${end}`;
  return sql`with ${dayAt(at)}, ${nextDocuments(locale, within, limit)} select ${columns(limit)}`;
}
