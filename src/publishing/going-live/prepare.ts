import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../../database/run';
import type { Passage } from '../door/passage';
import type { OfferRow, SharedFacts } from '../job-offer';
import { draftsOf, loadOffer, publishedOf } from '../load-offer';
import { type Problem, refusal } from '../problem';
import { factsOf } from '../shared-facts/facts';
import { sourceLanguageOf } from '../shared-facts/source-language';
import { contradictions } from './contradictions';
import { datePosted } from './date-posted';
import { gaps } from './gaps';
import { makeReference, referenceOfAnother } from './reference';
import { makeSlug, slugOfAnother } from './slug';

/**
 * Checks that some languages of an offer may go live, and makes what is made by the system: reference,
 * slug and the day it was posted. The draft has them before Strapi copies it.
 *
 * @param locales the languages to publish; those without a draft are left to Strapi.
 * @returns the facts that will be live in every published language: those of the source language's
 *   draft when it is published or when nothing is live yet, else those that are live.
 * @throws {errors.ValidationError} saying, for each language, what is missing or wrong.
 */
export async function prepareToGoLive(
  { trx, at }: Passage,
  documentId: string,
  locales: 'all' | string[],
): Promise<SharedFacts | undefined> {
  const rows = await loadOffer(trx, documentId);
  const drafts = draftsOf(rows).filter(
    ({ locale }) => locales === 'all' || locales.includes(locale),
  );
  if (drafts.length === 0) return undefined;

  const facts = factsToPublish(rows, drafts);
  const reference = facts.reference?.trim() || (await makeReference(trx));
  const liveFacts = { ...facts, reference };
  await run(
    trx,
    sql`update job_offers set reference = ${reference}
    where document_id = ${documentId} and published_at is null and coalesce(trim(reference), '') = ''`,
  );

  const problems: LanguageProblem[] = [];
  for (const draft of drafts) {
    const offer = { ...draft, ...liveFacts };
    for (const problem of await problemsOf(trx, offer))
      problems.push({ ...problem, locale: draft.locale });
  }
  if (problems.length > 0) throw notYet(problems);

  for (const draft of drafts) await completeDraft(trx, at, draft, liveFacts);
  return liveFacts;
}

type LanguageProblem = Problem & { locale: string };

function factsToPublish(rows: OfferRow[], toPublish: OfferRow[]): SharedFacts {
  const source = sourceLanguageOf(rows);
  const live = publishedOf(rows)[0];
  const publishesSource = toPublish.some(({ locale }) => locale === source);
  const sourceDraft = draftsOf(rows).find(({ locale }) => locale === source);
  const speaker = (publishesSource ? sourceDraft : (live ?? sourceDraft)) ?? toPublish[0];
  return factsOf(speaker as OfferRow);
}

async function problemsOf(
  trx: Knex.Transaction,
  offer: OfferRow & { reference: string },
): Promise<Problem[]> {
  return [
    ...gaps(offer),
    ...contradictions(offer),
    ...(await referenceOfAnother(trx, offer.reference, offer.documentId)),
    ...(offer.slug ? await slugOfAnother(trx, offer.locale, offer.slug, offer.documentId) : []),
  ];
}

function notYet(problems: LanguageProblem[]) {
  const languages = [...new Set(problems.map(({ locale }) => locale))];
  const reasons = [...new Set(problems.map(({ message }) => message))].join(' ');
  return refusal(`Not published (${languages.join(', ')}): ${reasons}`, problems);
}

async function completeDraft(
  trx: Knex.Transaction,
  at: Date,
  draft: OfferRow,
  facts: SharedFacts & { reference: string },
): Promise<void> {
  const slug = draft.slug || (await makeSlug(trx, { ...draft, reference: facts.reference }));
  const posted = await datePosted(trx, at, { ...draft, opensOn: facts.opensOn });
  await run(
    trx,
    sql`update job_offers set slug = ${slug}, date_posted = ${posted} where id = ${draft.id}`,
  );
}
