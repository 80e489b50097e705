/** The content type every rule of publishing is about. */
export const JOB_OFFER = 'api::job-offer.job-offer';

/** The lists an offer is made of, in the order in which they are read. */
export const sections = ['responsibilities', 'requirements', 'niceToHaves', 'benefits'] as const;
export type Section = (typeof sections)[number];

export const workplaces = ['onsite', 'hybrid', 'remote'] as const;
export type Workplace = (typeof workplaces)[number];

/** The values of schema.org's employmentType that Google's job search understands. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

/** What a relation of an offer points at. */
export interface Target {
  id: number;
  documentId: string;
}

export interface Location {
  id?: number;
  country: (Target & { code: string }) | null;
  city: string | null;
  region: string | null;
  postalCode: string | null;
  street: string | null;
}

/** What is the same in every language of an offer. */
export interface SharedFacts {
  reference: string | null;
  department: Target | null;
  locations: Location[];
  workplace: Workplace | null;
  employmentType: EmploymentType | null;
  salaryMin: number | null;
  salaryMax: number | null;
  salaryCurrency: string | null;
  salaryUnit: string | null;
  applyUrl: string | null;
  applyEmail: string | null;
  opensOn: string | null;
  closesOn: string | null;
  occupationCode: string | null;
  sourceLanguage: string | null;
}

/** What each language of an offer says in its own words. */
export interface Texts extends Record<Section, { text: string | null }[]> {
  title: string | null;
  summary: string | null;
  slug: string | null;
  datePosted: string | null;
}

/** One row of Strapi's own table: one language of an offer, as a draft or as published. */
export interface OfferRow extends SharedFacts, Texts {
  id: number;
  documentId: string;
  locale: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
}
