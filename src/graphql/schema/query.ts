const narrowing = 'filters: JobOfferFiltersInput, _q: String, locale: I18NLocaleCode';
const paging = 'pagination: PaginationArg, sort: [String]';

/**
 * What can be asked. Fields may be null, so that one that is refused does not take the others of the
 * same request with it.
 */
export const queryType = `
  type Query {
    "The offers of a language, as one page of a list."
    jobOffers(${narrowing}, ${paging}): [JobOffer!]
    "The same page, with how many there are and where else."
    jobOffers_connection(${narrowing}, ${paging}): JobOfferEntityResponseCollection
    """
    One offer, by its documentId or by an address it has or once had in the language: null if it was
    never seen in it, an error STRAPI_GONE_ERROR if it is not seen any more.
    """
    jobOffer(documentId: ID, slug: String, locale: I18NLocaleCode): JobOffer
    "Only the countries that have offers published in the language."
    countries(${narrowing}): [Country!]
    "The same countries, with where else the same filters find something."
    countries_connection(${narrowing}): CountryEntityResponseCollection
    "What can be chosen, with how many offers each choice would leave."
    jobOfferFacets(${narrowing}): JobOfferFacets
    "The texts, labels, company and languages of the site."
    careersPage(locale: I18NLocaleCode): CareersPage
  }
`;
