import { prepareToGoLive } from '../going-live/prepare';
import { JOB_OFFER, type OfferRow } from '../job-offer';
import { languagesOfWrite } from '../languages';
import { draftsOf, loadOffer } from '../load-offer';
import { contradictions } from '../going-live/contradictions';
import { refusal } from '../problem';
import { keepFactsOfSource, withoutKeptFacts } from '../shared-facts/submitted-facts';
import { sourceLanguageOf } from '../shared-facts/source-language';
import { settleOffer } from './settle';
import { type Write, type Writes, changeParams, paramsOf } from './writes';

type Document = { documentId: string };

/** What happens, beside Strapi's own doing, when an offer is written. */
export const offerWrites: Writes = {
  create,
  update,
  publish,
  unpublish: settleAfterwards,
  discardDraft: settleAfterwards,
  delete: settleAfterwards,
  clone,
};

async function create(write: Write): Promise<unknown> {
  const { data = {}, status, ...params } = paramsOf(write);
  const [locale] = await oneLanguage(write);
  const kept = { sourceLanguage: locale, datePosted: null };
  changeParams(write, { ...params, data: { ...withoutKeptFacts(write, data, kept), ...kept } });
  const created = (await write.next()) as Document;
  await settleDraft(write, created.documentId, locale);
  return status === 'published' ? publishAtOnce(write, created.documentId, params) : created;
}

async function update(write: Write): Promise<unknown> {
  const { data = {}, status, documentId = '', ...params } = paramsOf(write);
  const [locale] = await oneLanguage(write);
  const rows = await loadOffer(write.passage.trx, documentId);
  const submitted = keepFactsOfSource(write, data, rows, locale);
  changeParams(write, { ...params, documentId, data: submitted });
  const updated = (await write.next()) as Document | null;
  if (!updated) return updated;
  await settleDraft(write, documentId, locale);
  return status === 'published' ? publishAtOnce(write, documentId, params) : updated;
}

async function publish(write: Write): Promise<unknown> {
  const { strapi, passage } = write;
  const { documentId = '', locale } = paramsOf(write);
  const languages = await languagesOfWrite(passage.trx, locale);
  const live = await prepareToGoLive(passage, documentId, languages);
  const published = await write.next();
  await settleOffer(strapi, passage, documentId, live);
  return published;
}

async function clone(write: Write): Promise<unknown> {
  const params = paramsOf(write);
  const rows = await loadOffer(write.passage.trx, params.documentId ?? '');
  const data = { ...params.data, datePosted: null, ...ownAddresses(params.data ?? {}, rows) };
  changeParams(write, { ...params, data });
  const cloned = (await write.next()) as Document;
  if (cloned.documentId) await settleDraft(write, cloned.documentId);
  return cloned;
}

async function settleAfterwards(write: Write): Promise<unknown> {
  const result = await write.next();
  await settleOffer(write.strapi, write.passage, paramsOf(write).documentId ?? '');
  return result;
}

async function oneLanguage(write: Write): Promise<[string]> {
  const { locale } = paramsOf(write);
  const languages = await languagesOfWrite(write.passage.trx, locale);
  const [language] = languages;
  if (languages === 'all' || languages.length !== 1 || !language) {
    const message = 'An offer is written in one language at a time.';
    throw refusal(message, [{ path: ['locale'], message, value: locale }]);
  }
  return [language];
}

/**
 * Settles an offer whose draft was written, and refuses what cannot be even in a draft.
 *
 * @param locale the language that was written; without it any draft speaks, as in a copy all were.
 */
async function settleDraft(write: Write, documentId: string, locale?: string): Promise<void> {
  const rows = await settleOffer(write.strapi, write.passage, documentId);
  const draft = draftsOf(rows).find((row) => locale === undefined || row.locale === locale);
  const problems = draft ? contradictions(draft) : [];
  if (problems.length === 0) return;
  throw refusal(problems.map(({ message }) => message).join(' '), problems);
}

/** Strapi's own way of writing a published offer: the draft first, then its publication. */
async function publishAtOnce(write: Write, documentId: string, params: object): Promise<unknown> {
  const published = await write.strapi.documents(JOB_OFFER).publish({ ...params, documentId });
  return published.entries[0];
}

/** A copy gets its own address and reference, unless the form says others than the original's. */
function ownAddresses(data: Record<string, unknown>, rows: OfferRow[]) {
  const own = (name: 'slug' | 'reference') =>
    data[name] && !rows.some((row) => row[name] === data[name]) ? data[name] : null;
  const source = sourceLanguageOf(rows);
  return { slug: own('slug'), reference: own('reference'), sourceLanguage: source ?? null };
}
