import { type Alternate, pathOf } from '../seo/paths';
import type { Site } from '../seo/seo';

/** The absolute address of an offer on the careers website. */
export const offerAddress = ({ offerPath, websiteUrl }: Site, offer: Alternate): string =>
  new URL(pathOf(offerPath, offer), websiteUrl).toString();

/** The absolute address of the page that lists the offers of a language. */
export const listAddress = ({ listPath, websiteUrl }: Site, locale: string): string =>
  new URL(pathOf(listPath, { locale, slug: '' }), websiteUrl).toString();
