import type { Core } from '@strapi/strapi';
import { siteOf } from '../website/http/site';
import { type DraftLink, signLink } from './token';

/** The address of the website's page that shows a draft in a language. */
export async function previewPage(
  strapi: Core.Strapi,
  link: DraftLink,
  locale: string,
): Promise<string> {
  const url = new URL('/preview', siteOf(strapi).websiteUrl);
  url.searchParams.set('token', await signLink(strapi, link));
  url.searchParams.set('locale', locale);
  return url.toString();
}
