import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { localeParameter, statusParameter } from '../parameters/schemas';
import { understand } from '../parameters/understand';
import { careersPage as careersPageStatement } from '../queries/careers-page';
import { questionOf } from './question';
import { askInLanguage, sendJson } from './answer';

const alwaysThere = ['*', 'labels', 'company', 'company.logo', 'locales'] as const;

/** The parameters of `GET /api/careers-page`; there is nothing to populate that is not there. */
export const careersPageParameters = z.strictObject({
  ...localeParameter,
  ...statusParameter,
  populate: z.array(z.enum(alwaysThere)).min(1).optional(),
});

/** Answers `GET /api/careers-page`. */
export async function careersPage(strapi: Core.Strapi, ctx: Context): Promise<void> {
  sendJson(ctx, await answerCareersPage(strapi, questionOf(ctx)));
}

/** The answer to a question, as JSON, whoever asks it. */
export async function answerCareersPage(
  strapi: Core.Strapi,
  question: Record<string, unknown>,
): Promise<string | null> {
  const { locale } = understand(careersPageParameters, question);
  const statement = careersPageStatement({ locale, at: now(strapi) });
  const { body } = await askInLanguage(strapi, statement, locale, true);
  return body;
}
