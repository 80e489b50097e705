import { z } from '@strapi/utils';
import { localeParameter, paginationParameters, statusParameter } from '../parameters/schemas';
import { refuse } from '../parameters/understand';

/** The parameters of `GET /api/feeds/:locale.rss`. */
export const rssParameters = z.strictObject({ ...statusParameter });

/** The parameters of `GET /api/feeds/:locale.json`. */
export const jsonFeedParameters = z.strictObject({
  ...statusParameter,
  page: paginationParameters['pagination[page]'],
});

/** The parameters of the feeds of all languages, where `locale` narrows. */
export const allLanguagesParameters = z.strictObject({ ...localeParameter, ...statusParameter });

/**
 * Makes sure that a language exists.
 *
 * @throws {errors.ValidationError} naming the languages there are.
 */
export function assertLanguage(locale: string | undefined, languages: { code: string }[]): void {
  const allowed = languages.map(({ code }) => code);
  if (locale === undefined || allowed.includes(locale)) return;
  const message = `“${locale}” is not a language of this site. Use one of: ${allowed.join(', ')}.`;
  throw refuse([{ path: ['locale'], message, value: locale, allowed }]);
}
