import type { Site } from '../../seo/seo';
import { listAddress, offerAddress } from '../addresses';
import type { FeedDocument } from '../batches';

/** An offer in a language, as far as a sitemap names it. */
export interface SitemapOffer {
  locale: string;
  slug: string;
  updatedAt: string;
}

/** The list of offers in a language, and when it last changed. */
export interface SitemapList {
  locale: string;
  updatedAt: string;
}

/** A part of a sitemap that needs several, by its number from 1. */
export interface SitemapPart {
  number: number;
  updatedAt: string;
}

/** One address with the same page in all its languages. */
export interface SitemapPage {
  url: string;
  lastmod: string;
  links: { lang: string; url: string }[];
}

/** What the pages of a sitemap are made with. */
export interface SitemapSite {
  site: Site;
  defaultLocale: string | undefined;
  /** The only language whose pages are listed; undefined for all. */
  locale: string | undefined;
}

/** The pages of a part: the lists, which only the first part has, then the offers. */
export async function* sitemapPages(
  known: SitemapSite,
  lists: SitemapList[],
  documents: AsyncIterable<FeedDocument<SitemapOffer>>,
): AsyncGenerator<SitemapPage> {
  const { site } = known;
  const listed = lists.map((list) => ({ ...list, url: listAddress(site, list.locale) }));
  yield* inEachLanguage(known, listed);
  for await (const { offers } of documents) {
    const addressed = offers.map((offer) => ({ ...offer, url: offerAddress(site, offer) }));
    yield* inEachLanguage(known, addressed);
  }
}

/**
 * The same page in each language, each with links to all of them, itself included, as search engines
 * want them.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
function inEachLanguage(
  { defaultLocale, locale: only }: SitemapSite,
  versions: { locale: string; updatedAt: string; url: string }[],
): SitemapPage[] {
  const links = versions.map(({ locale, url }) => ({ lang: locale, url }));
  const standard = links.find(({ lang }) => lang === defaultLocale);
  if (standard) links.push({ lang: 'x-default', url: standard.url });
  return versions
    .filter(({ locale }) => only === undefined || locale === only)
    .map(({ url, updatedAt }) => ({ url, lastmod: updatedAt, links }));
}
