/** Lists and what is said of them. */
export const listTypes = `
  "Another language in which the same filters, without _q, find something."
  type Elsewhere { locale: String! countryCount: Int! offerCount: Int! }

  type JobOfferEntityResponseCollection {
    nodes: [JobOffer!]!
    pageInfo: Pagination!
    elsewhere: [Elsewhere!]!
  }

  type Country { documentId: ID! code: String! name: String! offerCount: Int! }

  type CountryEntityResponseCollection {
    nodes: [Country!]!
    elsewhere: [Elsewhere!]!
  }

  type FacetValue { value: String! label: String! count: Int! }

  type JobOfferFacets {
    countries: [FacetValue!]!
    departments: [FacetValue!]!
    workplaces: [FacetValue!]!
    employmentTypes: [FacetValue!]!
    elsewhere: [Elsewhere!]!
  }
`;
