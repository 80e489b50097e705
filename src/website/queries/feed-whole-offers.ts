import sql, { type Sql } from 'sql-template-tag';
import type { Batch } from '../feeds/batches';
import type { FeedOffer, SiteLanguage } from '../feeds/surroundings';
import { dayAt, documentsOfBatch, isAsked, nextDocuments } from './feed-documents';
import { siteLanguages } from './feed-languages';
import { lastChange } from './feed-last-change';
import { feedOffer } from './feed-offer';
import type { Moment } from './language-and-day';
import { timestamp } from './offer-json';

const offer = sql`offer`;

/** Documents with their whole offers. */
export type WholeBatch = Batch<FeedOffer>;

/** The first documents, and what a feed must know before it can begin. */
export interface FirstWholeBatch extends WholeBatch {
  languages: SiteLanguage[];
  /** When the offers shown last changed; null if there never was one. */
  changedAt: string | null;
}

const columns = (locale: string | undefined, limit: number): Sql =>
  documentsOfBatch(isAsked(offer, locale), feedOffer, limit);

/** The first batch of all whole offers of a language, or of all languages without `locale`. */
export const firstWholeOffers = ({ locale, at }: Moment, limit: number): Sql => sql`
  with ${dayAt(at)}, ${nextDocuments(locale, sql`true`, limit)}
  select
    ${siteLanguages} as languages,
    ${timestamp(lastChange(sql`${locale ?? null}::text`))} as "changedAt",
    ${columns(locale, limit)}`;

/** The batch after a document. */
export const wholeOffersAfter = (
  { locale, at }: Moment,
  documentId: string,
  limit: number,
): Sql => sql`
  with ${dayAt(at)}, ${nextDocuments(locale, sql`offer.document_id > ${documentId}`, limit)}
  select ${columns(locale, limit)}`;
