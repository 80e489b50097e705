import type * as comparison from '../../src/website/comparison';
import StrapiEnvironment from './strapi-environment';

type Website = typeof comparison;

/** As the other tests, with the compiled functions that compare and rebuild the read model. */
export default class WebsiteEnvironment extends StrapiEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const website = require('../../dist/src/website/comparison') as Website;
    Object.assign(this.global, { website });
  }
}

declare global {
  /** Comparing and rebuilding the read model, as the application under test does it. */
  const website: Website;
}
