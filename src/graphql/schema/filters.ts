/**
 * Strapi's names of filters and pages. The operators are the two that the website understands, so
 * Strapi's own `StringFilterInput`, which has twenty, does not fit. Lists may hold null in the schema,
 * as in Strapi's, so that variables declared for it pass; the answer to a null is an error.
 */
export const filterTypes = `
  input JobOfferStringFilterInput {
    eq: String
    in: [String]
  }

  input JobOfferIDFilterInput {
    eq: ID
    in: [ID]
  }

  input CountryFiltersInput {
    code: JobOfferStringFilterInput
  }

  input JobOfferLocationFiltersInput {
    country: CountryFiltersInput
  }

  input DepartmentFiltersInput {
    key: JobOfferStringFilterInput
  }

  input JobOfferFiltersInput {
    countries: CountryFiltersInput
    locations: JobOfferLocationFiltersInput
    department: DepartmentFiltersInput
    workplace: JobOfferStringFilterInput
    employmentType: JobOfferStringFilterInput
    slug: JobOfferStringFilterInput
    reference: JobOfferStringFilterInput
    documentId: JobOfferIDFilterInput
  }

  "Either page and pageSize or start and limit; 25 offers unless said otherwise, at most 100."
  input PaginationArg {
    page: Int
    pageSize: Int
    start: Int
    limit: Int
  }
`;
