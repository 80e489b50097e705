import {
  addressOf,
  formatDay,
  formatSalary,
  languageIn,
  placeName,
} from '../../../site/lib/format';
import { wordsFor } from '../../../site/words';

/** Every space as an ordinary one, and none around dashes: there versions of Intl differ. */
const plain = (text: string | undefined) =>
  text?.replace(/[\u00a0\u202f\u2009]/g, ' ').replaceAll(' – ', '–');

const salary = (facts: Partial<Parameters<typeof formatSalary>[2]>) => ({
  min: null,
  max: null,
  currency: 'EUR',
  unit: null,
  ...facts,
});

test.each([
  ['en', salary({ min: 52000, max: 65000, unit: 'YEAR' }), '€52,000–€65,000 per year'],
  ['de', salary({ min: 52000, max: 65000, unit: 'YEAR' }), '52.000–65.000 € pro Jahr'],
  ['fr', salary({ min: 2100, unit: 'MONTH' }), 'à partir de 2 100 € par mois'],
  ['es', salary({ max: 18.5, unit: 'HOUR' }), 'hasta 18,50 € por hora'],
  ['en', salary({ min: 300, max: 300, unit: 'DAY' }), '€300 per day'],
  ['en', salary({ min: 65000, max: 52000 }), '€52,000–€65,000'],
  ['en', salary({ min: 0, max: 900, currency: 'USD' }), '$0–$900'],
  ['en', salary({}), undefined],
  ['en', salary({ min: 1000, currency: null }), undefined],
  ['en', salary({ min: 1000, currency: 'E' }), undefined],
])('a salary in %s: %j', (locale, facts, expected) => {
  expect(plain(formatSalary(locale, wordsFor(locale), facts))).toBe(expected);
});

test.each([
  ['en', 'November 3, 2026'],
  ['de', '3. November 2026'],
  ['fr', '3 novembre 2026'],
])('a day in %s is %s, whatever the zone of the machine', (locale, expected) => {
  expect(formatDay(locale, '2026-11-03')).toBe(expected);
});

const lyon = {
  city: 'Lyon',
  region: 'Rhône',
  postalCode: '69007',
  street: '12 rue des Joncs',
  country: { code: 'FR', name: 'France' },
};
const anywhere = { city: null, region: null, country: { code: 'FR', name: 'France' } };

test('a place is named shortly on cards and wholly on the page of the offer', () => {
  const words = wordsFor('en');
  expect(placeName(words, lyon)).toBe('Lyon, France');
  expect(addressOf(words, lyon)).toBe('12 rue des Joncs, 69007 Lyon, Rhône, France');
  expect(addressOf(words, { ...lyon, region: 'Lyon' })).toBe(
    '12 rue des Joncs, 69007 Lyon, France',
  );
});

test('a remote offer that names only a country has that as its place', () => {
  expect(placeName(wordsFor('fr'), anywhere)).toBe('France');
  expect(addressOf(wordsFor('fr'), anywhere)).toBe('France');
});

test('languages are named in the language of the reader', () => {
  expect(languageIn('de', 'fr')).toBe('Französisch');
  expect(languageIn('ar', 'en')).toBe('الإنجليزية');
});

test('where our sentences are in English for want of words, so are the languages in them', () => {
  expect(languageIn('it', 'fr')).toBe('French');
});
