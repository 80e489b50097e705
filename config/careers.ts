import type { Core } from '@strapi/strapi';
import { secrets } from '../src/environment/secrets';

const minutes = (count: number) => count * 60_000;

const careers = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** What time it is. Everything that depends on a day asks here. */
  clock: () => new Date(),
  /** Milliseconds a write waits for another writer before it gives up. */
  lockTimeout: env.int('WRITE_LOCK_TIMEOUT', 20_000),
  /** Milliseconds between two full comparisons of the read model with what is published. */
  comparisonInterval: minutes(env.int('COMPARISON_MINUTES', 10)),
  /** Where the careers website is, and how it forms the path of an offer. */
  websiteUrl: env('WEBSITE_URL', 'http://127.0.0.1:3000'),
  offerPath: env('WEBSITE_OFFER_PATH', '/{locale}/jobs/{slug}'),
  /** How it forms the path of the page that lists a language's offers. */
  listPath: env('WEBSITE_LIST_PATH', '/{locale}'),
  /** What the links to drafts are signed with. */
  previewSecret: secrets().PREVIEW_SECRET,
  /** How long the editor's own preview of a draft lasts, and a link that is given to somebody. */
  previewMinutes: env.int('PREVIEW_MINUTES', 30),
  shareDays: env.int('SHARE_DAYS', 7),
  /** Megabytes of answers that each node keeps. */
  cacheMegabytes: env.int('CACHE_MEGABYTES', 64),
  /** Milliseconds for which a node shows its last answers while the database is away. */
  longestStale: minutes(env.int('STALE_MINUTES', 10)),
  /** Connections that answer the website, beside Strapi's own. */
  websitePoolMax: env.int('WEBSITE_POOL_MAX', 4),
});

export default careers;
