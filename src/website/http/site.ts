import type { Core } from '@strapi/strapi';
import type { Site } from '../seo/seo';

/** Where offers are on the web, by the configuration. */
export function siteOf(strapi: Core.Strapi): Site {
  return {
    websiteUrl: strapi.config.get<string>('careers.websiteUrl'),
    offerPath: strapi.config.get<string>('careers.offerPath'),
    listPath: strapi.config.get<string>('careers.listPath'),
    origin: strapi.config.get<string>('server.absoluteUrl'),
  };
}
