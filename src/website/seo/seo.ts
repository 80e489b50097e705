import type { PartialLabels } from '../labels/labels';
import { jobPosting } from './job-posting';
import { type Alternate, pathOf, withPaths } from './paths';
import { scriptSafe } from './script-safe';
import type { Employer, WholeOffer } from './whole-offer';

/** What the read model gives to make `seo` from. */
export interface SeoSource {
  offers: { offer: WholeOffer; alternates: Alternate[] }[];
  employer: Employer;
  labels: PartialLabels;
  defaultLocale: string;
}

/** Where offers are on the web. */
export interface Site {
  /** The careers website. */
  websiteUrl: string;
  offerPath: string;
  listPath: string;
  /** The CMS, for its files. */
  origin: string;
}

/**
 * What each offer tells search engines: its path, the same offer in the other languages (itself
 * included), the default language's path if it can be seen there, and its job posting as a text that
 * can stand in a `<script>`.
 */
export function seoOf({ offers, employer, labels, defaultLocale }: SeoSource, site: Site) {
  return offers.map(({ offer, alternates }) => {
    const canonicalPath = pathOf(site.offerPath, offer);
    const paths = withPaths(site.offerPath, alternates);
    const url = new URL(canonicalPath, site.websiteUrl).toString();
    const posting = jobPosting(offer, {
      employer,
      labels: labels.sections,
      url,
      origin: site.origin,
    });
    return {
      canonicalPath,
      alternates: paths,
      xDefault: paths.find(({ locale }) => locale === defaultLocale)?.path ?? null,
      jsonLd: scriptSafe(posting),
    };
  });
}
