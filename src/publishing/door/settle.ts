import type { Core } from '@strapi/strapi';
import sql from 'sql-template-tag';
import { announce } from '../../website/announcements/announce';
import { projectOffers } from '../../website/projection/offers';
import { run } from '../../database/run';
import { daysPosted } from '../going-live/date-posted';
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
  const daysChanged = live ? await postUnseenLanguages(passage, rows, live) : false;
  if (draftsChanged || publishedChanged || daysChanged) rows = await loadOffer(trx, documentId);
  await settleStatus(trx, rows);
  await announce(trx, await projectOffers(trx, [documentId], at));
  return rows;
}

/** A new opening day moves the first day of every language that nobody has seen yet. */
async function postUnseenLanguages(
  { trx, at }: Passage,
  rows: OfferRow[],
  { opensOn }: SharedFacts,
): Promise<boolean> {
  const published = publishedOf(rows).map((row) => ({ ...row, opensOn }));
  const days = await daysPosted(trx, at, published);
  const moved = published.filter((row, index) => row.datePosted !== days[index]);
  for (const row of moved) {
    const ids = [row.id, draftsOf(rows).find(({ locale }) => locale === row.locale)?.id ?? row.id];
    const day = days[published.indexOf(row)];
    await run(trx, sql`update job_offers set date_posted = ${day} where id = any(${ids})`);
  }
  return moved.length > 0;
}
