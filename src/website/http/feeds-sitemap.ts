import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { type Batch, eachDocument } from '../feeds/batches';
import { type SitemapOffer, type SitemapPart, sitemapPages } from '../feeds/sitemap/pages';
import { type SitemapLimits, sitemapLimits, sizesOf } from '../feeds/sitemap/sizes';
import { sitemapIndex, urlset } from '../feeds/sitemap/xml';
import { understand } from '../parameters/understand';
import { type FirstSitemapBatch, firstOfSitemap, sitemapAfter } from '../queries/feed-sitemap';
import type { Site } from '../seo/seo';
import { askForBatch } from './feeds-documents';
import { allLanguagesParameters, assertLanguage } from './feeds-parameters';
import { sendStream } from './feeds-stream';
import { questionOf } from './question';
import { siteOf } from './site';

/** How many documents one statement reads. */
const BATCH = 500;

/** What of a sitemap is asked for. */
export interface SitemapQuestion {
  locale?: string | undefined;
  /** The number of a part, from 1; without it the whole, or the index of its parts. */
  part?: number | undefined;
}

/** Answers `GET /api/feeds/sitemap.xml`. */
export async function sitemapXml(strapi: Core.Strapi, ctx: Context): Promise<void> {
  await send(strapi, ctx, undefined);
}

/** Answers `GET /api/feeds/sitemap-:part.xml`. */
export async function sitemapPartXml(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const part = /^[1-9]\d{0,8}$/.test(ctx.params.part) ? Number(ctx.params.part) : undefined;
  if (part === undefined) return ctx.notFound('The sitemap has no such part.');
  await send(strapi, ctx, part);
}

async function send(strapi: Core.Strapi, ctx: Context, part: number | undefined): Promise<void> {
  const { locale } = understand(allLanguagesParameters, questionOf(ctx));
  const text = await sitemap(strapi, { locale, part });
  if (!text) return ctx.notFound('The sitemap has no such part.');
  sendStream(ctx, 'application/xml; charset=utf-8', text);
}

/**
 * The sitemap of what can be seen now, an index if it is too large for one file, or one of the parts
 * that the index names; undefined if there is no such part.
 */
export async function sitemap(
  strapi: Core.Strapi,
  { locale, part }: SitemapQuestion,
  limits: SitemapLimits = sitemapLimits,
  batch = BATCH,
): Promise<AsyncGenerator<string> | undefined> {
  const site = siteOf(strapi);
  const moment = { locale, at: now(strapi) };
  const statement = firstOfSitemap(moment, part, sizesOf(limits, site), batch);
  const first = await askForBatch<FirstSitemapBatch>(strapi, statement);
  const { languages, lists, parts, end } = first;
  assertLanguage(locale, languages);
  if (part === undefined && parts.length > 1) {
    return sitemapIndex(parts.map((one) => entryOf(one, site, locale)));
  }
  if (part !== undefined && end === null) return undefined;
  const defaultLocale = languages.find(({ isDefault }) => isDefault)?.code;
  const documents = eachDocument<SitemapOffer>(first, (last) =>
    askForBatch<Batch<SitemapOffer>>(strapi, sitemapAfter(moment, last, end ?? last, batch)),
  );
  const listed = part === undefined || part === 1 ? lists : [];
  return urlset(sitemapPages({ site, defaultLocale, locale }, listed, documents));
}

/** A sitemap must be on the host of its pages, so the website passes the parts on. */
function entryOf({ number, updatedAt }: SitemapPart, site: Site, locale: string | undefined) {
  const url = new URL(`/sitemap-${number}.xml`, site.websiteUrl);
  if (locale !== undefined) url.searchParams.set('locale', locale);
  return { url: url.toString(), lastmod: updatedAt };
}
