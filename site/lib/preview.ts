import type { LanguageLink } from './language-links';
import { careersPage, defaultCareersPage } from './careers-page';
import { type DraftLanguage, draftAt, statusOf } from './draft';

const PATH = '/preview';

/** Whether a path shows drafts; what lies below it is where the proxy has them rendered. */
export const isPreview = (pathname: string): boolean =>
  pathname === PATH || pathname.startsWith(`${PATH}/`);

/** The token of a link to drafts; empty without one. */
export const tokenIn = (parameters: URLSearchParams): string => parameters.get('token') ?? '';

/** How a request for a draft is answered: in which language, and with which status. */
export interface PreviewOutcome {
  /** The path that renders it. */
  path: string;
  status: 200 | 401 | 404;
}

/**
 * Looks up what a link to drafts shows.
 *
 * @throws when the CMS is away.
 */
export async function previewOutcome(parameters: URLSearchParams): Promise<PreviewOutcome> {
  const locale = parameters.get('locale') || (await defaultCareersPage()).locale;
  const path = `${PATH}/${encodeURIComponent(locale)}`;
  if (!(await careersPage(locale))) return { path, status: 404 };
  return { path, status: statusOf(await draftAt(tokenIn(parameters), locale)) };
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
