import fc from 'fast-check';
import {
  addDays,
  daysAgo,
  longDay,
  moment,
} from '../../../src/plugins/careers/admin/src/words/day';
import { languageTitle } from '../../../src/plugins/careers/admin/src/words/language-name';
import { openFirst } from '../../../src/plugins/careers/admin/src/words/open-first';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day and some days after it are that many days apart', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
      expect(daysAgo(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('a day is written whole, in its own language, with its year unless it is this one', () => {
  const on = (day: string, locale: string) => longDay(day, { locale, today: '2026-11-22' });
  expect(on('2026-12-31', 'de')).toBe('31. Dezember');
  expect(on('2026-11-01', 'fr')).toBe('1er novembre');
  expect(on('2026-11-11', 'fr')).toBe('11 novembre');
  expect(on('2027-01-01', 'en-GB')).toBe('1 January 2027');
});

test('an instant is written with its time, where the reader is', () => {
  const iso = '2026-11-30T23:30:00Z';
  expect(moment(iso, 'en-GB', 'Europe/Berlin')).toBe('1 December 2026 at 00:30');
  expect(moment(iso, 'fr', 'Europe/Berlin')).toBe('1er décembre 2026 à 00:30');
  expect(moment(iso, 'de', 'America/New_York')).toBe('30. November 2026 um 18:30');
});

test('a language begins its line with a capital; one nobody knows keeps the name it was given', () => {
  expect(languageTitle('de', 'fr')).toBe('Allemand');
  expect(languageTitle('qtx', 'en-GB', 'House language')).toBe('House language');
});

test('the open language stands first, the others stay in their order', () => {
  const languages = ['ar', 'de', 'en', 'fr'].map((locale) => ({ locale }));
  const order = (open?: string) => openFirst(languages, open).map(({ locale }) => locale);
  expect(order('en')).toEqual(['en', 'ar', 'de', 'fr']);
  expect(order('pl')).toEqual(['ar', 'de', 'en', 'fr']);
  expect(order()).toEqual(['ar', 'de', 'en', 'fr']);
});
