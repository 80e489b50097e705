import type { Core } from '@strapi/strapi';
import { now } from '../../environment/clock';
import { askWebsite } from '../database';
import { type FeedDocument, eachDocument } from '../feeds/batches';
import type { FeedOffer, SiteLanguage } from '../feeds/surroundings';
import type { Moment } from '../queries/language-and-day';
import {
  type FirstWholeBatch,
  type WholeBatch,
  firstWholeOffers,
  wholeOffersAfter,
} from '../queries/feed-whole-offers';
import { assertLanguage } from './feeds-parameters';

/** How many documents one statement reads: with whole offers, what one client may hold in memory. */
const BATCH = 200;

/** All whole offers, and what a feed says before the first of them. */
export interface WholeOffers {
  languages: SiteLanguage[];
  changedAt: string | null;
  documents: AsyncGenerator<FeedDocument<FeedOffer>>;
}

/**
 * The offers that can be seen now, in a language or in all. The first of them have been read when this
 * answers, so that what is wrong with the question or the database is known before anything is sent.
 */
export async function wholeOffers(
  strapi: Core.Strapi,
  locale: string | undefined,
  batch = BATCH,
): Promise<WholeOffers> {
  const moment: Moment = { locale, at: now(strapi) };
  const first = await askForBatch<FirstWholeBatch>(strapi, firstWholeOffers(moment, batch));
  assertLanguage(locale, first.languages);
  const documents = eachDocument(first, (last) =>
    askForBatch<WholeBatch>(strapi, wholeOffersAfter(moment, last, batch)),
  );
  return { languages: first.languages, changedAt: first.changedAt, documents };
}

/** Asks for a batch, which is always one row. */
export async function askForBatch<Row extends object>(
  ...question: Parameters<typeof askWebsite>
): Promise<Row> {
  const [row] = await askWebsite<Row>(...question);
  if (!row) throw new Error('The read model did not answer.');
  return row;
}
