import type { EmploymentType, Workplace } from '../../publishing/job-offer';
import type { Sections } from './description';

/** A whole offer as the website serves it. */
export interface WholeOffer extends Sections {
  documentId: string;
  locale: string;
  title: string;
  slug: string;
  reference: string;
  summary: string | null;
  locations: {
    city: string | null;
    region: string | null;
    postalCode: string | null;
    street: string | null;
    country: { code: string; name: string } | null;
  }[];
  workplace: Workplace | null;
  employmentType: EmploymentType | null;
  salary: {
    min: number | null;
    max: number | null;
    currency: string | null;
    unit: string | null;
  } | null;
  datePosted: string;
  closesOn: string | null;
  applyUrl: string | null;
  applyEmail: string | null;
  occupationCode: string | null;
}

/** What of the company stands in every offer. */
export interface Employer {
  name: string | null;
  url: string | null;
  logo: { url: string } | null;
  timeZone: string;
}
