import type { Day } from '../../../shared/on-the-website';
import type { Reader } from './say';

type Calendar = Pick<Reader, 'locale' | 'today'>;

const MILLISECONDS = 86_400_000;
const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`);

/** The day after, or some days after. */
export function addDays(day: Day, count: number): Day {
  return new Date(atMidnight(day).getTime() + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days ago a day was; negative for a day to come. */
export function daysAgo(day: Day, today: Day): number {
  return (atMidnight(today).getTime() - atMidnight(day).getTime()) / MILLISECONDS;
}

/** A day as it stands in a sentence; with its year unless it is this one. */
export function longDay(day: Day, { locale, today }: Calendar): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: isThisYear ? undefined : 'numeric',
    timeZone: 'UTC',
  });
  return inWords(format, atMidnight(day), locale);
}

/** A day of the last week by what it is called: “today”, “yesterday”, “Monday”. */
export function recentDay(day: Day, { locale, today }: Calendar): string {
  const age = daysAgo(day, today);
  if (age === 0 || age === 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-age, 'day');
  }
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    atMidnight(day),
  );
}

/** An instant, with its time, as the reader's own clock shows it. */
export function moment(iso: string, locale: string, timeZone?: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return inWords(new Intl.DateTimeFormat(locale, style), new Date(iso), locale);
}

/** French calls the first of a month “1er”, which Unicode's patterns of dates do not say. */
function inWords(format: Intl.DateTimeFormat, date: Date, locale: string): string {
  const isFrench = new Intl.Locale(locale).language === 'fr';
  return format
    .formatToParts(date)
    .map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}
