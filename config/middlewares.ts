import type { Core } from '@strapi/strapi';

/** A URL of 16 kB, the longest that Node takes, cannot hold more parameters than this. */
const PARAMETERS_NEVER_CUT_OFF = 20_000;

const middlewares: Core.Config.Middlewares = [
  'global::website-cache',
  'strapi::logger',
  'strapi::errors',
  'global::noindex',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: '*', credentials: false } },
  'strapi::poweredBy',
  { name: 'strapi::query', config: { parameterLimit: PARAMETERS_NEVER_CUT_OFF } },
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
