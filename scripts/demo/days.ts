import type { Core } from '@strapi/strapi';

const DAY = 86_400_000;

/** The same time, some days later, or earlier when the number is negative. */
export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** The day of an instant in Berlin, where the demo's company counts its days, as YYYY-MM-DD. */
export const isoDay = (date: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(date);

/** Does something as if it were another day. */
export async function onTheDay(
  strapi: Core.Strapi,
  day: Date,
  work: () => Promise<unknown>,
): Promise<void> {
  const clock = strapi.config.get('careers.clock');
  strapi.config.set('careers.clock', () => day);
  try {
    await work();
  } finally {
    strapi.config.set('careers.clock', clock);
  }
}
