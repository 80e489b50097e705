import sql, { type Sql } from 'sql-template-tag';
import type { Batch } from '../feeds/batches';
import type { SitemapOffer, SitemapPart, SitemapList } from '../feeds/sitemap/pages';
import type { SitemapSizes } from '../feeds/sitemap/sizes';
import { dayAt, documentsOfBatch, nextDocuments } from './feed-documents';
import { sitemapParts } from './feed-sitemap-parts';
import type { Moment } from './language-and-day';
import { offerJson, timestamp } from './offer-json';

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
    with ${dayAt(at)}, ${sitemapParts(locale, sizes)},
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
