import { endOfDay } from '../seo/end-of-day';

const DAY = 86_400_000;
const SECOND = 1000;

/**
 * The first instant of a day in a time zone.
 *
 * @param day `YYYY-MM-DD`.
 */
export function startOfDay(day: string, timeZone: string): Date {
  const dayBefore = new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
  return new Date(Date.parse(endOfDay(dayBefore, timeZone)) + SECOND);
}
