import type { Core } from '@strapi/strapi';
import type { Site } from '../seo/seo';

/** Where offers are on the web, by the configuration. */
export function siteOf(strapi: Core.Strapi): Site {
  return {
    websiteUrl: strapi.config.get<string>('careers.websiteUrl'),
    offerPath: strapi.config.get<string>('careers.offerPath'),
    origin: strapi.config.get<string>('server.absoluteUrl'),
  };
}
