/** An offer's address in a language, as the read model knows it. */
export interface Alternate {
  locale: string;
  slug: string;
}

/**
 * The path of an offer on the careers website.
 *
 * @param pattern such as `/{locale}/jobs/{slug}`.
 */
export const pathOf = (pattern: string, { locale, slug }: Alternate): string =>
  pattern.replaceAll('{locale}', locale).replaceAll('{slug}', encodeURIComponent(slug));

/** Each address with its path. */
export const withPaths = (pattern: string, alternates: Alternate[]) =>
  alternates.map(({ locale, slug }) => ({ locale, slug, path: pathOf(pattern, { locale, slug }) }));
