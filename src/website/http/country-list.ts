import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { isUnfiltered, offerFilters } from '../parameters/offer-filters';
import {
  filterParameters,
  localeParameter,
  searchParameter,
  statusParameter,
} from '../parameters/schemas';
import { understand } from '../parameters/understand';
import { listCountries } from '../queries/list-countries';
import { questionOf } from './question';
import { askInLanguage, sendJson } from './answer';

/** The parameters of `GET /api/countries`. */
export const countryListParameters = z.strictObject({
  ...localeParameter,
  ...statusParameter,
  ...filterParameters,
  ...searchParameter,
});

/** Answers `GET /api/countries`: those with offers in the language that is asked for. */
export async function countryList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  sendJson(ctx, await answerCountryList(strapi, questionOf(ctx)));
}

/** The answer to a question, as JSON, whoever asks it. */
export async function answerCountryList(
  strapi: Core.Strapi,
  question: Record<string, unknown>,
): Promise<string | null> {
  const parameters = understand(countryListParameters, question);
  const moment = { locale: parameters.locale, at: now(strapi) };
  const filters = offerFilters(parameters);
  const statement = listCountries(moment, filters, parameters._q);
  const isUsual = isUnfiltered(filters, parameters._q);
  const { body } = await askInLanguage(strapi, statement, parameters.locale, isUsual);
  return body;
}
