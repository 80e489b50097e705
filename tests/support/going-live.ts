import { send } from './api';
import { draftOffer, locationsIn } from './offers';
import { type Refusal, refusalFrom, refusalOf } from './refusals';

const UID = 'api::job-offer.job-offer';
type Words = Record<string, unknown>;

/** One way in which an offer with these words may go live; answers with why it did not. */
export type WayToGoLive = (words: Words, token: string) => Promise<Refusal>;

/** An offer that may go live, but for these words. */
async function offer(words: Words): Promise<Words> {
  return {
    title: 'Gauge technician',
    locations: await locationsIn(['FR']),
    responsibilities: [{ text: 'Look after gauges' }],
    applyEmail: 'jobs@example.org',
    ...words,
  };
}

const overRest = async (method: string, path: string, words: Words, token: string) => {
  const { error } = await send(method, path, { data: words }, token);
  if (!error) throw new Error('The write was not refused.');
  return refusalFrom(error);
};

/** The ways of writing an offer that is live at once. */
export const waysToWriteLive: Record<string, WayToGoLive> = {
  'created as published': async (words) => {
    const data = await offer(words);
    return refusalOf(() =>
      strapi.documents(UID).create({ locale: 'en', data, status: 'published' }),
    );
  },
  'updated as published': async (words) => {
    const documentId = await draftOffer('en');
    const write = { documentId, locale: 'en', data: { ...words }, status: 'published' as const };
    return refusalOf(() => strapi.documents(UID).update(write));
  },
  'sent with POST': async (words, token) =>
    overRest('POST', '/job-offers', await offer(words), token),
  'sent with PUT': async (words, token) =>
    overRest('PUT', `/job-offers/${await draftOffer('en')}`, words, token),
};

/** The ways in which a draft is written, which may be incomplete but not absurd. */
export const waysToWriteDrafts: Record<string, WayToGoLive> = {
  'created as a draft': async (words) => {
    const data = await offer(words);
    return refusalOf(() => strapi.documents(UID).create({ locale: 'en', data }));
  },
  'saved as a draft': async (words) => {
    const documentId = await draftOffer('en');
    return refusalOf(() =>
      strapi.documents(UID).update({ documentId, locale: 'en', data: { ...words } }),
    );
  },
  'sent with POST as a draft': async (words, token) =>
    overRest('POST', '/job-offers?status=draft', await offer(words), token),
  'sent with PUT as a draft': async (words, token) =>
    overRest('PUT', `/job-offers/${await draftOffer('en')}?status=draft`, words, token),
};

/** Publishing a draft in which something is missing. */
export const publishDraft: WayToGoLive = async (words) => {
  const documentId = await draftOffer('en', words);
  return refusalOf(() => strapi.documents(UID).publish({ documentId, locale: 'en' }));
};

/** Publishing a draft whose values came past every form: an import, an older version. */
export const publishImported: WayToGoLive = async (words) => {
  const documentId = await draftOffer('en');
  // A copy: Strapi writes into what it is given.
  await strapi.db.query(UID).update({ where: { documentId }, data: { ...words } });
  return refusalOf(() => strapi.documents(UID).publish({ documentId, locale: 'en' }));
};
