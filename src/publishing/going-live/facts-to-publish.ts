import type { OfferRow, SharedFacts } from '../job-offer';
import { draftsOf, publishedOf } from '../load-offer';
import { factsOf } from '../shared-facts/facts';
import { sourceLanguageOf } from '../shared-facts/source-language';

/**
 * The facts that will be live in every published language once some drafts are published: those of
 * the source language's draft when it is among them or when nothing is live yet, else those that are
 * live.
 *
 * @param rows all rows of the offer, at least one.
 * @param toPublish the drafts; none for a language that has no draft yet.
 */
export function factsToPublish(rows: OfferRow[], toPublish: OfferRow[]): SharedFacts {
  const source = sourceLanguageOf(rows);
  const live = publishedOf(rows)[0];
  const publishesSource = toPublish.some(({ locale }) => locale === source);
  const sourceDraft = draftsOf(rows).find(({ locale }) => locale === source);
  const speaker = (publishesSource ? sourceDraft : (live ?? sourceDraft)) ?? toPublish[0];
  return factsOf(speaker as OfferRow);
}
