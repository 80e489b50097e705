import { employmentTypes, sections, workplaces } from '../../publishing/job-offer';

const WORKPLACE = 'ENUM_JOBOFFER_WORKPLACE';
const EMPLOYMENT_TYPE = 'ENUM_JOBOFFER_EMPLOYMENTTYPE';

const sectionFields = sections.map((section) => `${section}: [JobOfferItem!]!`).join('\n');

/** An offer as a visitor sees it: there is no status, no author and no row id to ask for. */
export const offerTypes = `
  enum ${WORKPLACE} { ${workplaces.join(' ')} }

  enum ${EMPLOYMENT_TYPE} { ${employmentTypes.join(' ')} }

  type JobOffer {
    documentId: ID!
    locale: String!
    title: String!
    slug: String!
    reference: String!
    summary: String
    department: Department
    locations: [JobOfferLocation!]!
    workplace: ${WORKPLACE}
    employmentType: ${EMPLOYMENT_TYPE}
    salary: JobOfferSalary
    datePosted: Date
    opensOn: Date
    closesOn: Date
    applyUrl: String
    applyEmail: String
    occupationCode: String
    "The last change of what this language shows."
    updatedAt: DateTime!
    "The languages it can be seen in."
    locales: [String!]!
    ${sectionFields}
    seo: JobOfferSeo!
  }

  "One item of a section; its id is its place, from 1."
  type JobOfferItem { id: Int! text: String! }

  type Department { key: String! name: String }

  type JobOfferLocation {
    city: String
    region: String
    postalCode: String
    street: String
    country: NamedCountry
  }

  type NamedCountry { code: String! name: String! }

  type JobOfferSalary { min: Float max: Float currency: String unit: String }

  type JobOfferSeo {
    canonicalPath: String!
    alternates: [JobOfferAlternate!]!
    xDefault: String
    "A JobPosting of schema.org, as a text that can stand in a script element whatever HR wrote."
    jsonLd: String!
  }

  type JobOfferAlternate { locale: String! slug: String! path: String! }
`;
