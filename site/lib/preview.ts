import type { LanguageLink } from './language-links';
import { careersPage, defaultCareersPage } from './careers-page';
import { type DraftLanguage, draftAt, statusOf } from './draft';

const PATH = '/preview';

/** Names the language of a draft to what renders it. */
export const LOCALE_HEADER = 'x-preview-locale';

/** Whether a path shows drafts. */
export const isPreview = (pathname: string): boolean => pathname === PATH;

/** The token of a link to drafts; empty without one. */
export const tokenIn = (parameters: URLSearchParams): string => parameters.get('token') ?? '';

/** How a request for a draft is answered. */
export interface PreviewOutcome {
  locale: string;
  status: 200 | 401 | 404;
}

/**
 * Looks up what a link to drafts shows.
 *
 * @throws when the CMS is away.
 */
export async function previewOutcome(parameters: URLSearchParams): Promise<PreviewOutcome> {
  const locale = parameters.get('locale') || (await defaultCareersPage()).locale;
  if (!(await careersPage(locale))) return { locale, status: 404 };
  return { locale, status: statusOf(await draftAt(tokenIn(parameters), locale)) };
}

/** The same link in the languages it can be read in. */
export const previewLinks = (
  locale: string,
  languages: DraftLanguage[],
  token: string,
): LanguageLink[] =>
  languages.map((language) => ({
    language,
    path: `${PATH}?${new URLSearchParams({ token, locale: language.code })}`,
    current: language.code === locale,
  }));
