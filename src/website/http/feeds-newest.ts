import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { askWebsite } from '../database';
import { jsonFeed } from '../feeds/json-feed';
import { rss } from '../feeds/rss';
import { understand } from '../parameters/understand';
import { type NewestOffers, newestOffers } from '../queries/feed-newest';
import { jsonFeedParameters, rssParameters } from './feeds-parameters';
import { pathText } from './offer-answer';
import { questionOf } from './question';
import { siteOf } from './site';

/** How many offers a feed, or a page of one, holds. */
const SIZE = 100;

/** Answers `GET /api/feeds/:locale.rss`: the newest offers of a language. */
export async function rssFeed(strapi: Core.Strapi, ctx: Context): Promise<void> {
  understand(rssParameters, questionOf(ctx));
  const newest = await pageOfLanguage(strapi, ctx, 1);
  if (!newest) return;
  const address = feedAddress(strapi, `${newest.locale}.rss`);
  ctx.body = rss({ ...newest, address });
  ctx.type = 'application/rss+xml; charset=utf-8';
}

/** Answers `GET /api/feeds/:locale.json`: the same as pages that lead to the last offer. */
export async function jsonFeedPage(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { page = 1 } = understand(jsonFeedParameters, questionOf(ctx));
  const newest = await pageOfLanguage(strapi, ctx, page);
  if (!newest) return;
  const address = feedAddress(strapi, `${newest.locale}.json`);
  const nextAddress = newest.hasMore ? `${address}?page=${page + 1}` : null;
  ctx.body = jsonFeed({ ...newest, address, nextAddress });
  ctx.type = 'application/feed+json; charset=utf-8';
}

/** One page of the language in the path; undefined, and answered with 404, if nobody knows that language. */
async function pageOfLanguage(strapi: Core.Strapi, ctx: Context, page: number) {
  const asked = pathText(ctx.params.locale);
  const statement = newestOffers({ locale: asked, at: now(strapi) }, (page - 1) * SIZE, SIZE);
  const [newest] = await askWebsite<NewestOffers>(strapi, statement);
  if (!newest) throw new Error('The read model did not answer.');
  const { locale, languages, offers } = newest;
  if (locale === null) {
    ctx.notFound(`“${asked}” is not a language of this site.`, { allowed: languages });
    return undefined;
  }
  return {
    ...newest,
    locale,
    site: siteOf(strapi),
    offers: offers.slice(0, SIZE),
    hasMore: offers.length > SIZE,
  };
}

const feedAddress = (strapi: Core.Strapi, name: string): string =>
  `${siteOf(strapi).origin}${strapi.config.get<string>('api.rest.prefix')}/feeds/${name}`;
