import type { Core } from '@strapi/strapi';
import sql from 'sql-template-tag';
import { announce } from '../../website/announcements/announce';
import { projectOffers } from '../../website/projection/offers';
import { run } from '../../database/run';
import { datePosted } from '../going-live/date-posted';
import type { OfferRow, SharedFacts } from '../job-offer';
import { draftsOf, loadOffer, publishedOf } from '../load-offer';
import { shareDraftFacts, sharePublishedFacts } from '../shared-facts/share-facts';
import { settleStatus } from './settle-status';
import type { Passage } from './passage';

/**
 * What is done after every write of an offer: all drafts get the facts of the source language, all
 * published languages the facts that are live, and the website what is published.
 *
 * @param live the facts a publication has just made live, if there was one.
 */
export async function settleOffer(
  strapi: Core.Strapi,
  passage: Passage,
  documentId: string,
  live?: SharedFacts,
): Promise<OfferRow[]> {
  const { trx, at } = passage;
  let rows = await loadOffer(trx, documentId);
  const draftsChanged = await shareDraftFacts(strapi, rows);
  const publishedChanged = await sharePublishedFacts(strapi, rows, live);
  if (live) await postUnseenLanguages(passage, rows, live);
  if (draftsChanged || publishedChanged || live) rows = await loadOffer(trx, documentId);
  await settleStatus(trx, rows);
  await announce(trx, await projectOffers(trx, [documentId], at));
  return rows;
}

/** A new opening day moves the first day of every language that nobody has seen yet. */
async function postUnseenLanguages({ trx, at }: Passage, rows: OfferRow[], live: SharedFacts) {
  for (const row of publishedOf(rows)) {
    const posted = await datePosted(trx, at, { ...row, opensOn: live.opensOn });
    if (posted === row.datePosted) continue;
    const ids = [row.id, draftsOf(rows).find(({ locale }) => locale === row.locale)?.id ?? row.id];
    await run(trx, sql`update job_offers set date_posted = ${posted} where id = any(${ids})`);
  }
}
