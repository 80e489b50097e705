import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { collationOf } from '../collations';
import { isUnfiltered, offerFilters } from '../parameters/offer-filters';
import { pageOf } from '../parameters/page';
import {
  fieldsParameter,
  filterParameters,
  localeParameter,
  paginationParameters,
  populateParameter,
  searchParameter,
  sortParameter,
  statusParameter,
} from '../parameters/schemas';
import { sortKeys } from '../parameters/sort-keys';
import { understand } from '../parameters/understand';
import { type OfferList, listOffers } from '../queries/list-offers';
import { type Selection, selectionOf } from '../queries/offer-json';
import { questionOf } from './question';
import { askInLanguage, sendJson } from './answer';
import { withSeo } from './with-seo';

/** The parameters of `GET /api/job-offers`. */
export const offerListParameters = z.strictObject({
  ...localeParameter,
  ...statusParameter,
  ...filterParameters,
  ...searchParameter,
  ...sortParameter,
  ...fieldsParameter,
  ...populateParameter,
  ...paginationParameters,
});

/** The language that requests without one got last, which decides how titles are sorted. */
let lastDefault = 'en';

/** Answers `GET /api/job-offers`. */
export async function offerList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  sendJson(ctx, await answerOfferList(strapi, questionOf(ctx)));
}

/**
 * The answer to a question, as JSON, whoever asks it.
 *
 * @param selection what of the offers is served, where the question itself does not say it.
 */
export async function answerOfferList(
  strapi: Core.Strapi,
  question: Record<string, unknown>,
  selection?: Selection,
): Promise<string | null> {
  const parameters = understand(offerListParameters, question);
  const list = {
    filters: offerFilters(parameters),
    search: parameters._q,
    sort: sortKeys(parameters.sort, parameters._q),
    page: pageOf(parameters),
    selection: selection ?? selectionOf(parameters, 'card'),
  };
  return listInLanguage(strapi, parameters.locale, list);
}

/**
 * A title is sorted as its language sorts, but without `locale` the language is known only with the
 * answer. So the last default is tried, and asked again in the rare case that it has changed.
 */
async function listInLanguage(
  strapi: Core.Strapi,
  locale: string | undefined,
  list: Omit<OfferList, 'collation'>,
): Promise<string | null> {
  const moment = { locale, at: now(strapi) };
  const collation = collationOf(strapi, locale ?? lastDefault);
  const statement = listOffers(moment, { ...list, collation });
  const isUsual = isUnfiltered(list.filters, list.search);
  const answer = await askInLanguage(strapi, statement, locale, isUsual);
  const found = answer.locale ?? lastDefault;
  if (locale === undefined) lastDefault = found;
  const sortsTitles = list.sort.some(({ field }) => field === 'title');
  if (!sortsTitles || collationOf(strapi, found) === collation) return withSeo(strapi, answer);
  return listInLanguage(strapi, found, list);
}
