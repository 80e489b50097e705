import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  type Ability,
  mayReadOffers,
  readableLanguages,
} from '../../../../preview/readable-languages';
import { JOB_OFFER } from '../../../../publishing/job-offer';

/**
 * The languages in which the administrator who asks may read an offer.
 *
 * @returns at least one.
 * @throws {errors.NotFoundError} when there is no such offer.
 * @throws {errors.ForbiddenError} when the content manager would not show it either.
 */
export async function readableOffer(ctx: Context, documentId: string): Promise<string[]> {
  const ability = ctx.state.userAbility as Ability;
  if (!mayReadOffers(strapi, ability)) throw new errors.ForbiddenError();
  const languages = await readableLanguages(strapi, ability, documentId);
  if (languages.length > 0) return languages;
  const exists = await strapi.db.query(JOB_OFFER).count({ where: { documentId } });
  if (exists === 0) throw new errors.NotFoundError('There is no such offer.');
  throw new errors.ForbiddenError();
}
