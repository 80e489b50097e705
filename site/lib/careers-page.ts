import { type CareersPage, api, unexpected } from './api';

/** How language codes look (BCP 47), so that not every path a robot tries is asked for. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/**
 * The careers page in a language, or in the default one; null for a language that the site does not
 * have.
 */
export async function careersPage(locale?: string): Promise<CareersPage | null> {
  if (locale !== undefined && !LANGUAGE.test(locale)) return null;
  const { data, response } = await api.GET('/api/careers-page', { params: { query: { locale } } });
  if (data) return data.data;
  if (response.status === 400) return null;
  throw unexpected(response);
}

/** The careers page in the default language. */
export async function defaultCareersPage(): Promise<CareersPage> {
  const page = await careersPage();
  if (!page) throw new Error('The CMS has no default language.');
  return page;
}

/** The careers page to show in a language; for one that the site does not have, in the default one. */
export const pageInReach = async (locale: string): Promise<CareersPage> =>
  (await careersPage(locale)) ?? (await defaultCareersPage());

/** How many offers can be seen in the language of a page. */
export const offerCount = ({ locale, locales }: CareersPage): number =>
  locales.find(({ code }) => code === locale)?.offerCount ?? 0;
