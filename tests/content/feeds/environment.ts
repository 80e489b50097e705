import type * as sitemaps from '../../../src/website/http/feeds-sitemap';
import StrapiEnvironment from '../../support/strapi-environment';

type Sitemaps = typeof sitemaps;

/** As the other tests, with the compiled functions whose limits a test can lower. */
export default class FeedsEnvironment extends StrapiEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const feeds = require('../../../dist/src/website/http/feeds-sitemap') as Sitemaps;
    Object.assign(this.global, { feeds });
  }
}

declare global {
  /** The sitemap as the application under test makes it. */
  const feeds: Sitemaps;
}
