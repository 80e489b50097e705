import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answerPreflight, allowEveryOrigin } from '../website/cache/origins';
import { isPublicPath } from '../website/cache/public-paths';
import { cacheOf } from '../website/cache/service';
import { markAsVisitors } from '../website/http/short-way';

/**
 * First of all middlewares: answers anonymous readers from what this node has kept. Anonymous is who
 * sends no Authorization header; cookies play no part.
 */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }) => {
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!isPublicPath(ctx.req.url ?? '')) return next();
    const { method } = ctx;
    if (method === 'OPTIONS' && answerPreflight(ctx)) return;
    const isReading = method === 'GET' || method === 'HEAD';
    if (!isReading || ctx.req.headers.authorization !== undefined) return next();
    markAsVisitors(ctx);
    await cacheOf(strapi).answer(ctx, next);
    if (ctx.respond !== false) allowEveryOrigin(ctx);
  };
};
