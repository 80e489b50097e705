import type { WebsiteCache } from '../../src/website/cache/website-cache';

/** The cache of the application under test. */
export const cache = (): WebsiteCache => strapi.get('website-cache') as WebsiteCache;

/** Lets every answer be made anew; who may read, and the next day that matters, stay known. */
export const forgetAnswers = (): void => cache().store.drop([{ kind: 'everything' }]);
