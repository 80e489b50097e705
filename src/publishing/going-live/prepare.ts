import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../../database/run';
import type { Passage } from '../door/passage';
import type { OfferRow, SharedFacts } from '../job-offer';
import { draftsOf, loadOffer } from '../load-offer';
import { type Problem, refusal } from '../problem';
import { factsToPublish } from './facts-to-publish';
import { madeBySystem } from './made-by-system';
import { obstaclesOf } from './obstacles';
import { makeReference } from './reference';

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
  if (draftsOf(rows).some((draft) => !draft.reference?.trim())) {
    await run(
      trx,
      sql`update job_offers set reference = ${reference}
      where document_id = ${documentId} and published_at is null and coalesce(trim(reference), '') = ''`,
    );
  }

  const problems: LanguageProblem[] = [];
  for (const draft of drafts) {
    const offer = { ...draft, ...liveFacts };
    for (const problem of await obstaclesOf(trx, offer))
      problems.push({ ...problem, locale: draft.locale });
  }
  if (problems.length > 0) throw notYet(problems);

  for (const draft of drafts) await completeDraft(trx, at, draft, liveFacts);
  return liveFacts;
}

type LanguageProblem = Problem & { locale: string };

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
  const { slug, datePosted } = await madeBySystem(trx, at, { ...draft, ...facts });
  if (slug === draft.slug && datePosted === draft.datePosted) return;
  await run(
    trx,
    sql`update job_offers set slug = ${slug}, date_posted = ${datePosted} where id = ${draft.id}`,
  );
}
