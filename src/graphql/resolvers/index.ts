import type { Core } from '@strapi/strapi';
import { careersPage } from './careers-page';
import { countries, countriesConnection } from './countries';
import { jobOffer } from './job-offer';
import { jobOfferFacets } from './facets';
import { jobOffers, jobOffersConnection } from './job-offers';

/** How each query is answered: by the statement that answers it over REST. */
export const resolvers = (strapi: Core.Strapi) => ({
  Query: {
    jobOffers: jobOffers(strapi),
    jobOffers_connection: jobOffersConnection(strapi),
    jobOffer: jobOffer(strapi),
    countries: countries(strapi),
    countries_connection: countriesConnection(strapi),
    jobOfferFacets: jobOfferFacets(strapi),
    careersPage: careersPage(strapi),
  },
});
