import type { Knex } from 'knex';
import { daysPosted } from './date-posted';
import type { OfferToPublish } from './obstacles';
import { makeSlug } from './slug';

/** What the system adds to a draft when it is published: an address, unless it has one, and a day. */
export async function madeBySystem(
  trx: Knex.Transaction,
  at: Date,
  offer: OfferToPublish,
): Promise<{ slug: string; datePosted: string }> {
  const { slug, reference } = offer;
  const [datePosted = ''] = await daysPosted(trx, at, [offer]);
  return {
    slug: slug || (await makeSlug(trx, { ...offer, reference: reference ?? '' })),
    datePosted,
  };
}
