/** The keys of this plugin among those of all others. */
export const PREFIX = 'careers';

/** Translations under the names by which the admin panel finds them. */
export function prefixed(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${PREFIX}.${key}`, text]));
}
