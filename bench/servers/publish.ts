import type { Core } from '@strapi/strapi';

const OFFER = 'api::job-offer.job-offer';

/** Publishes one language of an offer. @returns the milliseconds it took. */
export async function publish(strapi: Core.Strapi, documentId: string): Promise<number> {
  const begun = performance.now();
  await strapi.documents(OFFER).publish({ documentId, locale: 'fr' });
  return performance.now() - begun;
}
