import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import sql from 'sql-template-tag';
import { cacheOf } from '../cache/service';
import { askWebsite } from '../database';

/**
 * Answers `GET /_ready`, for whoever sends visitors to nodes: 200 if this one can answer, and whether
 * it does so from its cache; 503 while the database is away.
 */
export async function ready(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const cache = cacheOf(strapi);
  const isThere = await askWebsite(strapi, sql`select 1`).then(
    () => true,
    () => false,
  );
  ctx.status = isThere ? 200 : 503;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = {
    database: isThere ? 'reachable' : 'away',
    listening: cache.hears,
    cache: cache.hears ? 'in use' : 'by-passed',
    cachedBytes: cache.store.bytes,
  };
}
