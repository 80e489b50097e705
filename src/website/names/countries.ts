import { iso31661 } from 'iso-3166';

/** Every code of ISO 3166-1 alpha-2 that is assigned to a country, in alphabetical order. */
export const countryCodes: readonly string[] = iso31661.map(({ alpha2 }) => alpha2).sort();

/** The name of a country in a language, by Unicode's CLDR. */
export function countryName(code: string, locale: string): string {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
  return names.of(code) ?? code;
}

/** All countries with their names in a language, in the order in which that language sorts. */
export function countriesIn(locale: string): { code: string; name: string }[] {
  const collator = new Intl.Collator([locale, 'en']);
  return countryCodes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}

const languagesOfTheAdminPanel = ['en', 'de', 'fr'];

/**
 * What HR picks a country by: its names in the languages of the admin panel, then its code, so that
 * "Allemagne" and "Deutschland" find the same row as "DE".
 */
export function countryLabel(code: string): string {
  const names = new Set(languagesOfTheAdminPanel.map((locale) => countryName(code, locale)));
  return `${[...names].join(' · ')} (${code})`;
}
