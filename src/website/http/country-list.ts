import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { offerFilters } from '../parameters/offer-filters';
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
  const parameters = understand(countryListParameters, questionOf(ctx));
  const moment = { locale: parameters.locale, at: now(strapi) };
  const statement = listCountries(moment, offerFilters(parameters), parameters._q);
  const { body } = await askInLanguage(strapi, statement, parameters.locale);
  sendJson(ctx, body);
}
