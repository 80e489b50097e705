import { employmentTypes, sections, workplaces } from '../../publishing/job-offer';

const words = (keys: readonly string[]) => keys.map((key) => `${key}: String`).join('\n');

/** The careers page: a text HR did not write is null, a label the shipped one, if one is shipped. */
export const careersPageTypes = `
  type CareersPage {
    documentId: ID
    locale: String!
    title: String
    introduction: String
    countriesNote: String
    labels: CareersPageLabels!
    company: Company!
    locales: [SiteLocale!]!
  }

  type CareersPageLabels {
    sections: SectionLabels!
    workplaces: WorkplaceLabels!
    employmentTypes: EmploymentTypeLabels!
  }

  type SectionLabels { ${words(sections)} }

  type WorkplaceLabels { ${words(workplaces)} }

  type EmploymentTypeLabels { ${words(employmentTypes)} }

  type Company {
    name: String
    url: String
    logo: CompanyLogo
    accentColour: String
    headquarters: CompanyHeadquarters
    timeZone: String!
    description: String
    equalOpportunity: String
  }

  type CompanyLogo { url: String! alternativeText: String width: Int height: Int mime: String }

  type CompanyHeadquarters { city: String country: NamedCountry }

  "A language of the site, whether anything can be seen in it or not."
  type SiteLocale {
    code: String!
    name: String!
    dir: String!
    isDefault: Boolean!
    offerCount: Int!
    countryCount: Int!
  }
`;
