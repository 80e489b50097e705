import type { Core } from '@strapi/strapi';

/** What time it is, by the clock in the configuration, which a test may set. */
export function now(strapi: Core.Strapi): Date {
  return strapi.config.get<() => Date>('careers.clock')();
}
