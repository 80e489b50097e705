/** What a language is called in another one; its own name or code where nobody knows. */
export function languageName(code: string, locale: string, otherwise = code): string {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  return names.of(code) ?? otherwise;
}

/** The same at the beginning of a line: French and others write languages in small letters. */
export function languageTitle(code: string, locale: string, otherwise = code): string {
  const name = languageName(code, locale, otherwise);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
