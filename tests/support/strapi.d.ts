import type { Core } from '@strapi/strapi';

declare global {
  /** The application under test, booted on a database of its own. */
  const strapi: Core.Strapi;
}
