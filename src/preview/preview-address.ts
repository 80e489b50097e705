import type { Core } from '@strapi/strapi';
import { now } from '../environment/clock';
import { JOB_OFFER } from '../publishing/job-offer';
import { offerAddress } from '../website/feeds/addresses';
import { answerOffer } from '../website/http/offer-answer';
import { siteOf } from '../website/http/site';
import { previewPage } from './preview-page';
import { type Ability, readableLanguages } from './readable-languages';

const MINUTE = 60_000;

interface Previewed {
  documentId: string;
  locale?: string;
  status?: string;
}

/**
 * Where Strapi's button "Open preview" leads: to the draft, or, for what is published and can be seen,
 * to the page that visitors see. Strapi asks on behalf of whoever is signed in and checks nothing, so
 * the right to read the offer in this language is checked here.
 *
 * @returns null when there is nothing to see, or no right to see it.
 */
export async function previewAddress(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, status }: Previewed,
): Promise<string | null> {
  const ability = strapi.requestContext.get()?.state.userAbility as Ability | undefined;
  if (uid !== JOB_OFFER || !locale || !ability) return null;
  const locales = await readableLanguages(strapi, ability, documentId);
  if (!locales.includes(locale)) return null;

  const page = status === 'published' ? await publicPage(strapi, documentId, locale) : null;
  if (page) return page;
  const duration = strapi.config.get<number>('careers.previewMinutes') * MINUTE;
  const expiresAt = new Date(now(strapi).getTime() + duration);
  return previewPage(strapi, { by: 'preview', documentId, locales, expiresAt }, locale);
}

async function publicPage(strapi: Core.Strapi, documentId: string, locale: string) {
  const { slug } = await answerOffer(strapi, { documentId }, { locale, fields: 'slug' });
  return slug === null ? null : offerAddress(siteOf(strapi), { locale, slug });
}
