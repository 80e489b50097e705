import { escapeHtml } from '../../seo/description';
import type { Site } from '../../seo/seo';

/** How large one sitemap may be. */
export interface SitemapLimits {
  addresses: number;
  /** Uncompressed. */
  bytes: number;
}

/** @see https://www.sitemaps.org/protocol.html#index */
export const sitemapLimits: SitemapLimits = { addresses: 50_000, bytes: 50_000_000 };

/** The limits, and how many bytes the parts of a sitemap take at most. */
export interface SitemapSizes extends SitemapLimits {
  /** The beginning and the end of a sitemap. */
  frame: number;
  /** A page but for its address and links; a link but for its address. */
  page: number;
  link: number;
  /** The address of a list page; that of an offer but for its language and slug. */
  list: number;
  offer: number;
  localesInOffer: number;
  slugsInOffer: number;
}

const LONGEST_LOCALE = 35;
const count = (text: string, part: string) => text.split(part).length - 1;

/** What can be known of a sitemap's size from the configuration; slugs hold no character that is escaped. */
export function sizesOf(
  limits: SitemapLimits,
  { websiteUrl, offerPath, listPath }: Site,
): SitemapSizes {
  const written = (path: string) => Buffer.byteLength(escapeHtml(encodeURI(websiteUrl + path)));
  return {
    ...limits,
    frame: 200,
    page: 100,
    link: 60 + LONGEST_LOCALE,
    list: written(listPath) + count(listPath, '{locale}') * LONGEST_LOCALE,
    offer: written(offerPath),
    localesInOffer: count(offerPath, '{locale}'),
    slugsInOffer: count(offerPath, '{slug}'),
  };
}
