import type { Core } from '@strapi/strapi';

const OFFER = 'api::job-offer.job-offer';
const REFERENCE = 'BENCH-PUBLISH';

/** Makes an offer in three languages, all published. @returns its id. */
export async function makeOffer(strapi: Core.Strapi): Promise<string> {
  // A run that failed has left one.
  const left = await strapi.db.query(OFFER).findMany({ where: { reference: REFERENCE } });
  for (const { documentId } of left) await deleteOffer(strapi, documentId);
  const country = await strapi.db.query('api::country.country').findOne({ where: { code: 'FR' } });
  const texts = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ text: `Look after gauge number ${place}` }));
  const words = {
    title: 'Published again and again',
    responsibilities: texts(5),
    requirements: texts(4),
    benefits: texts(3),
  };
  const facts = {
    reference: REFERENCE,
    applyEmail: 'jobs@example.org',
    locations: [{ city: 'Lyon', country: country.id }],
  };
  const data = { ...words, ...facts };
  const { documentId } = await strapi.documents(OFFER).create({ locale: 'en', data });
  for (const locale of ['fr', 'de']) {
    await strapi.documents(OFFER).update({ documentId, locale, data: words });
  }
  await strapi.documents(OFFER).publish({ documentId, locale: '*' });
  return documentId;
}

/** Publishes one language of an offer. @returns the milliseconds it took. */
export async function publish(strapi: Core.Strapi, documentId: string): Promise<number> {
  const begun = performance.now();
  await strapi.documents(OFFER).publish({ documentId, locale: 'fr' });
  return performance.now() - begun;
}

/** Leaves the content as it was, for the next run. */
export async function deleteOffer(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.documents(OFFER).delete({ documentId, locale: '*' });
}
