import type { PartialLabels } from '../labels/labels';
import type { Site } from '../seo/seo';
import type { Employer, WholeOffer } from '../seo/whole-offer';

/** The company as it is served beside the careers page. */
export interface Company extends Employer {
  headquarters: { city: string | null; country: { code: string } | null } | null;
}

/** What HR wrote for a whole language. */
export interface CareersPage {
  title: string | null;
  introduction: string | null;
  labels: PartialLabels;
  company: Company;
}

/** A language of the site with its careers page. */
export interface SiteLanguage {
  code: string;
  isDefault: boolean;
  page: CareersPage;
}

/** A whole offer with what feeds say beyond it. */
export interface FeedOffer extends WholeOffer {
  department: { key: string; name: string | null } | null;
  /** UTC, ISO 8601 with milliseconds. */
  updatedAt: string;
}

/** What every item of a feed is made with. */
export interface Surroundings {
  site: Site;
  page: CareersPage;
}

/** Who offers the jobs: the company's name, or the website's while the company has none. */
export const employerName = ({ site, page }: Surroundings): string =>
  page.company.name ?? new URL(site.websiteUrl).host;

/** The company's own website, if what HR wrote is an address. */
export const employerAddress = ({ page }: Surroundings): string | undefined => {
  const { url } = page.company;
  return url !== null && URL.canParse(url) ? new URL(url).toString() : undefined;
};
