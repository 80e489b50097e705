import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Plural, Words } from './words';

const dictionaries: Partial<Record<string, Words>> = { ar, de, en, es, fr };

/** The language whose words are used for another one: `de` for `de-AT`, English where there are none. */
export function languageOfWords(locale: string): string {
  const main = locale.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(dictionaries, main) ? main : 'en';
}

/** The words of this website in a language. */
export const wordsFor = (locale: string): Words => dictionaries[languageOfWords(locale)] ?? en;

/** Puts values where a sentence has their names in braces. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);

/** A number with what is counted, in the plural form that the sentence's language wants. */
export function counted(
  locale: string,
  forms: Plural,
  n: number,
  values: Record<string, string> = {},
): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(form, { n: n.toLocaleString(locale), ...values });
}
