import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { listen } from '../announcements/listener';
import { WebsiteCache } from './website-cache';

const NAME = 'website-cache';
const MEGABYTE = 1024 * 1024;

/** The cache of this node. */
export const cacheOf = (strapi: Core.Strapi): WebsiteCache => strapi.get(NAME) as WebsiteCache;

/** Registers the cache, which keeps nothing before it hears. */
export function openWebsiteCache(strapi: Core.Strapi): void {
  const { cacheMegabytes, longestStale } = strapi.config.get<{
    cacheMegabytes: number;
    longestStale: number;
  }>('careers');
  strapi.add(NAME, new WebsiteCache(strapi, cacheMegabytes * MEGABYTE, longestStale));
}

/**
 * Lets the cache hear what the nodes tell each other.
 *
 * @returns the function that ends it.
 */
export function startListening(strapi: Core.Strapi): () => Promise<void> {
  const cache = cacheOf(strapi);
  const connection = strapi.config.get<ClientConfig>('database.connection.connection');
  const { connectionString, ssl } = connection;
  return listen(
    { connectionString, ssl: ssl || undefined, application_name: 'careers-listener' },
    {
      listening: () => cache.listening(),
      heard: (payload) => cache.heard(payload),
      late: () => cache.late(),
      prompt: () => cache.prompt(),
      deaf: (reason) => {
        cache.deaf();
        strapi.log.warn(`website: not listening (${reason}); answers come from the database`);
      },
    },
  );
}
