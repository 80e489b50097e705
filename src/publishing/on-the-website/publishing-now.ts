import type { Knex } from 'knex';
import type { Publishing } from '../../plugins/careers/shared/on-the-website';
import { factsToPublish } from '../going-live/facts-to-publish';
import { obstaclesOf } from '../going-live/obstacles';
import { makeSlug } from '../going-live/slug';
import { type OfferRow, type Texts, sections } from '../job-offer';
import { draftsOf, publishedOf } from '../load-offer';
import { changesOf, otherLanguagesOf } from './changes';
import { effectOf } from './effect';
import type { ShownLanguage } from './shown-languages';

const nothing = Object.fromEntries(sections.map((section) => [section, []]));
const noWords = { title: null, summary: null, slug: null, datePosted: null, ...nothing } as Texts;

/**
 * What would happen if one language were published now, by the rules that publishing itself follows.
 * A language in which nothing is written lacks what an empty form lacks.
 *
 * @param rows all rows of the offer, at least one.
 */
export async function publishingNow(
  trx: Knex.Transaction,
  rows: OfferRow[],
  { locale, shown, today }: ShownLanguage,
): Promise<Publishing> {
  const draft = draftsOf(rows).find((row) => row.locale === locale);
  const published = publishedOf(rows).find((row) => row.locale === locale);
  const kept = factsToPublish(rows, draft ? [draft] : []);
  const facts = { ...kept, reference: kept.reference?.trim() || null };
  const { documentId } = rows[0] as OfferRow;

  const offer = { ...(draft ?? noWords), ...facts, documentId, locale };
  const slug = offer.slug || (await makeSlug(trx, { ...offer, reference: facts.reference ?? '' }));
  const obstacles = await obstaclesOf(trx, offer);
  const outcome = {
    obstacles: obstacles.map(({ path, message }) => ({ path, message })),
    changes: changesOf(published, { ...offer, slug }),
    otherLanguages: otherLanguagesOf(rows, locale, facts),
  };
  const isLive = shown?.isLive ?? false;
  const before = { isPublished: published !== undefined, isLive, days: facts, today };
  return { ...outcome, ...effectOf({ ...outcome, ...before }) };
}
