import type { Core } from '@strapi/strapi';
import type { OfferRow, SharedFacts } from '../job-offer';
import { draftsOf, publishedOf } from '../load-offer';
import { factsOf } from './facts';
import { sourceLanguageOf } from './source-language';
import { writeFacts } from './write-facts';

/** Gives all drafts of an offer the facts of its source language. */
export async function shareDraftFacts(strapi: Core.Strapi, rows: OfferRow[]): Promise<boolean> {
  const source = sourceLanguageOf(rows);
  const sourceDraft = draftsOf(rows).find(({ locale }) => locale === source);
  if (!sourceDraft || !source) return false;
  const facts = { ...factsOf(sourceDraft), sourceLanguage: source };
  return shareAmong(strapi, draftsOf(rows), facts);
}

/** Gives all published languages of an offer the facts that are live: those just published, or those that were. */
export async function sharePublishedFacts(
  strapi: Core.Strapi,
  rows: OfferRow[],
  live: SharedFacts | undefined = publishedOf(rows).map(factsOf)[0],
): Promise<boolean> {
  if (!live) return false;
  const sourceLanguage = sourceLanguageOf(rows) ?? live.sourceLanguage;
  return shareAmong(strapi, publishedOf(rows), { ...live, sourceLanguage });
}

async function shareAmong(strapi: Core.Strapi, rows: OfferRow[], facts: SharedFacts) {
  let written = false;
  for (const row of rows) written = (await writeFacts(strapi, row, facts)) || written;
  return written;
}
