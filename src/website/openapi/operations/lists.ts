import { changeListParameters } from '../../http/change-list';
import { countryListParameters } from '../../http/country-list';
import { facetListParameters } from '../../http/facet-list';
import { offerListParameters } from '../../http/offer-list';
import type { Paths } from '../document-types';
import { cursorExpired } from '../examples/errors';
import { changes, countries, facets, offers } from '../examples/lists';
import { jsonResponse } from '../responses';
import { operation } from './operation';

const tag = 'Job offers';

/** Lists of offers and what is made of them. */
export const listPaths: Paths = {
  '/api/countries': operation({
    id: 'listCountries',
    tag,
    summary: 'The countries that have offers in a language',
    description:
      'Only countries with offers that can be seen today in the language. The filter by country is understood and does not narrow the list, so a country select keeps all its options.',
    query: countryListParameters,
    responses: {
      200: jsonResponse('The countries, as the language sorts them.', 'CountryList', countries),
    },
  }),
  '/api/job-offers': operation({
    id: 'listJobOffers',
    tag,
    summary: 'The offers of a language, page by page',
    description:
      'Cards, unless populate adds to them. All filters must hold. With fields, members are left out: JobOfferPart.',
    query: offerListParameters,
    responses: { 200: jsonResponse('One page of offers.', 'JobOfferList', offers) },
  }),
  '/api/job-offers/facets': operation({
    id: 'listJobOfferFacets',
    tag,
    summary: 'What can be chosen, with counts',
    description:
      'A facet counts as if its own filter were not set. A chosen value always appears, with 0 too.',
    query: facetListParameters,
    responses: { 200: jsonResponse('The choices.', 'JobOfferFacets', facets) },
  }),
  '/api/job-offers/changes': operation({
    id: 'listJobOfferChanges',
    tag,
    summary: 'What changed since a cursor',
    description:
      'For websites that are built ahead: at first everything that can be seen, then, with the cursor of the last answer, what answers otherwise since, for whatever reason.',
    query: changeListParameters,
    responses: {
      200: jsonResponse('Entries, and the cursor to go on with.', 'JobOfferChanges', changes),
      410: jsonResponse(
        'The cursor is too old: read everything anew, without since.',
        'CursorExpiredError',
        cursorExpired,
      ),
    },
  }),
};
