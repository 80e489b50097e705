import { fill, languageOfWords } from '../words';
import type { Words } from '../words/words';
import type { Place, Salary } from './api';

/**
 * A day as a language writes it.
 *
 * @param day `YYYY-MM-DD`
 */
export function formatDay(locale: string, day: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/**
 * A moment as a language writes it, by the clock of a place.
 *
 * @param moment ISO 8601
 * @param timeZone of the IANA database
 */
export function formatMoment(locale: string, moment: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return format.format(new Date(moment));
}

/**
 * The name of a language in another one, to stand in a sentence of ours: French is "Französisch" in
 * German, and "French" where the sentence is in English for want of words.
 */
export function languageIn(locale: string, code: string): string {
  return new Intl.DisplayNames([languageOfWords(locale)], { type: 'language' }).of(code) ?? code;
}

/** A salary as people say it; undefined where the currency, without which it says nothing, is missing. */
export function formatSalary(locale: string, words: Words, salary: Salary): string | undefined {
  const { min, max, currency, unit } = salary;
  if (!currency || !/^[a-z]{3}$/i.test(currency)) return undefined;
  const whole = [min, max].every((end) => end === null || Number.isInteger(end));
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(whole && { maximumFractionDigits: 0 }),
  });
  const amount = rangeOf(words, money, min, max)?.replaceAll(' ', '\u00a0');
  return unit && amount ? fill(words.per[unit], { amount }) : amount;
}

function rangeOf(
  words: Words,
  money: Intl.NumberFormat,
  min: number | null,
  max: number | null,
): string | undefined {
  if (min === null) {
    return max === null ? undefined : fill(words.upTo, { amount: money.format(max) });
  }
  if (max === null) return fill(words.from, { amount: money.format(min) });
  if (min === max) return money.format(min);
  return money.formatRange(Math.min(min, max), Math.max(min, max));
}

/** A place as a card names it: `Lyon, France`, or only the country. */
export const placeName = ({ comma }: Words, { city, country }: Place): string =>
  [city, country?.name].filter(Boolean).join(comma);

/** A place with all that is known of it: `12 rue des Joncs, 69007 Lyon, France`. */
export function addressOf(words: Words, place: Place): string {
  const { street, postalCode, city, region, country } = place;
  const town = [postalCode, city].filter(Boolean).join(' ');
  const parts = [street, town, region === city ? null : region, country?.name];
  return parts.filter(Boolean).join(words.comma);
}
