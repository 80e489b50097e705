import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { jsonFeedPage, rssFeed } from '../../../website/http/feeds-newest';
import { sitemapPartXml, sitemapXml } from '../../../website/http/feeds-sitemap';
import { readersOf } from '../../../website/rights/readers';
import { indeedXml, ojobpubJson } from '../../../website/http/feeds-whole';

type Handler = (strapi: Core.Strapi, ctx: Context) => Promise<void>;

const OJOBPUB = '/feeds/ojobpub.json';

/** Fixed paths stand before `:locale`. All are governed by the right to find offers. */
const handlers: Record<string, Handler> = {
  '/feeds/indeed.xml': indeedXml,
  '/feeds/sitemap.xml': sitemapXml,
  '/feeds/sitemap-:part.xml': sitemapPartXml,
  [OJOBPUB]: ojobpubJson,
  '/feeds/:locale.rss': rssFeed,
  '/feeds/:locale.json': jsonFeedPage,
};

/**
 * Where oJobPub is looked for. Strapi puts its prefix before every route that knows who may read, so
 * the router is told that this address is one of those.
 */
const atWellKnownAddress = (prefix: string) => async (ctx: Context, next: Next) => {
  if (ctx.path === '/.well-known/ojobpub.json') ctx.newRouterPath = `${prefix}${OJOBPUB}`;
  await next();
};

export default ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.server.use(atWellKnownAddress(strapi.config.get<string>('api.rest.prefix')));
  return {
    routes: Object.entries(handlers).map(([path, handler]) => ({
      method: 'GET',
      path,
      handler: (ctx: Context) => handler(strapi, ctx),
      config: readersOf('api::job-offer.job-offer.find'),
    })),
  };
};
