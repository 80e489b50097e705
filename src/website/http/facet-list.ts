import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { offerFilters } from '../parameters/offer-filters';
import { understand } from '../parameters/understand';
import { listFacets } from '../queries/facets';
import { questionOf } from './question';
import { askInLanguage, sendJson } from './answer';
import { countryListParameters } from './country-list';

/** The parameters of `GET /api/job-offers/facets`: those that narrow countries narrow facets. */
export const facetListParameters = countryListParameters;

/** Answers `GET /api/job-offers/facets`. */
export async function facetList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const parameters = understand(facetListParameters, questionOf(ctx));
  const moment = { locale: parameters.locale, at: now(strapi) };
  const statement = listFacets(moment, offerFilters(parameters), parameters._q);
  const { body } = await askInLanguage(strapi, statement, parameters.locale);
  sendJson(ctx, body);
}
