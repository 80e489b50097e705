import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { isUnfiltered, offerFilters } from '../parameters/offer-filters';
import { understand } from '../parameters/understand';
import { listFacets } from '../queries/facets';
import { questionOf } from './question';
import { askInLanguage, sendJson } from './answer';
import { countryListParameters } from './country-list';

/** The parameters of `GET /api/job-offers/facets`: those that narrow countries narrow facets. */
export const facetListParameters = countryListParameters;

/** Answers `GET /api/job-offers/facets`. */
export async function facetList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  sendJson(ctx, await answerFacetList(strapi, questionOf(ctx)));
}

/** The answer to a question, as JSON, whoever asks it. */
export async function answerFacetList(
  strapi: Core.Strapi,
  question: Record<string, unknown>,
): Promise<string | null> {
  const parameters = understand(facetListParameters, question);
  const moment = { locale: parameters.locale, at: now(strapi) };
  const filters = offerFilters(parameters);
  const statement = listFacets(moment, filters, parameters._q);
  const isUsual = isUnfiltered(filters, parameters._q);
  const { body } = await askInLanguage(strapi, statement, parameters.locale, isUsual);
  return body;
}
