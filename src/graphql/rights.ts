const scoped = (scope: string) => ({ auth: { scope: [scope] } });

const FIND = 'api::job-offer.job-offer.find';
const FIND_ONE = 'api::job-offer.job-offer.findOne';
const COUNTRIES = 'api::country.country.find';
const CAREERS_PAGE = 'api::careers-page.careers-page.find';

/** Who may ask which field: the scopes of the REST routes, so that one checkbox closes both. */
export const rights = {
  'Query.jobOffers': scoped(FIND),
  'Query.jobOffers_connection': scoped(FIND),
  'Query.jobOfferFacets': scoped(FIND),
  'Query.jobOffer': scoped(FIND_ONE),
  'Query.countries': scoped(COUNTRIES),
  'Query.countries_connection': scoped(COUNTRIES),
  'Query.careersPage': scoped(CAREERS_PAGE),
};
