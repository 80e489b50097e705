import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { readSnapshot } from '../../../../database/read-snapshot';
import { draftsOf, loadOffer } from '../../../../publishing/load-offer';
import { sourceLanguageOf } from '../../../../publishing/shared-facts/source-language';
import { readableOffer } from './readable-offer';

/**
 * Whoever may read an offer in every language it is written in may show it to somebody, and sees and
 * ends the links that others gave: a link opens all languages.
 *
 * @returns the language a link opens with: the one the offer was written in.
 * @throws {errors.NotFoundError} when there is no such offer.
 * @throws {errors.ForbiddenError} when it, or a language of it, may not be read.
 */
export async function shareableOffer(ctx: Context, documentId: string): Promise<string> {
  const readable = await readableOffer(ctx, documentId);
  const rows = await readSnapshot(strapi, (trx) => loadOffer(trx, documentId));
  if (draftsOf(rows).some(({ locale }) => !readable.includes(locale))) {
    const message = 'A link shows every language of the offer, and you may not read all of them.';
    throw new errors.PolicyError(message);
  }
  return sourceLanguageOf(rows) ?? (readable[0] as string);
}
