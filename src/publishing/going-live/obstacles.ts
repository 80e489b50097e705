import type { Knex } from 'knex';
import type { SharedFacts, Texts } from '../job-offer';
import type { Problem } from '../problem';
import { contradictions } from './contradictions';
import { gaps } from './gaps';
import { referenceOfAnother } from './reference';
import { slugOfAnother } from './slug';

/** One language of an offer with the facts it would be published with. */
export type OfferToPublish = SharedFacts & Texts & { documentId: string; locale: string };

/**
 * Everything that stands in the way of publishing. A reference and a slug that are missing do not:
 * the system makes them.
 */
export async function obstaclesOf(
  trx: Knex.Transaction,
  offer: OfferToPublish,
): Promise<Problem[]> {
  const { documentId, locale, slug, reference } = offer;
  return [
    ...gaps(offer),
    ...contradictions(offer),
    ...(reference ? await referenceOfAnother(trx, reference, documentId) : []),
    ...(slug ? await slugOfAnother(trx, locale, slug, documentId) : []),
  ];
}
