import { obstacleWords } from '../../../src/plugins/careers/admin/src/words/obstacle';
import { contradictions } from '../../../src/publishing/going-live/contradictions';
import { gaps } from '../../../src/publishing/going-live/gaps';
import type { SharedFacts, Texts } from '../../../src/publishing/job-offer';
import { readerOf, words } from './reader';

const nameField = (field: string) => field.toUpperCase();
const said = (path: (string | number)[], message: string, locale = 'de') =>
  obstacleWords({ path, message }, readerOf(locale), nameField);

/** An offer that breaks every rule that a look at it alone can tell. */
const hopeless: SharedFacts & Texts = {
  title: ' ',
  summary: null,
  slug: 'für alle',
  datePosted: null,
  responsibilities: [],
  requirements: [{ text: 'Patience' }, { text: '' }],
  niceToHaves: [],
  benefits: [],
  reference: null,
  department: null,
  locations: [],
  workplace: null,
  employmentType: null,
  salaryMin: 60_000,
  salaryMax: 50_000,
  salaryCurrency: 'Euro',
  salaryUnit: null,
  applyUrl: null,
  applyEmail: null,
  opensOn: '2026-12-03',
  closesOn: '2026-12-01',
  occupationCode: 'cook',
  sourceLanguage: 'en',
};

describe('what stands in the way of publishing', () => {
  test('is said after the name of the field, in the language of the panel', () => {
    expect(said(['title'], 'Give the offer a title.')).toBe(
      'TITLE: Geben Sie dem Angebot einen Titel.',
    );
    expect(said(['requirements', 1, 'text'], 'Item 2 is empty: write it or remove it.', 'fr')).toBe(
      'REQUIREMENTS\u00a0: L’élément 2 est vide\u00a0: rédigez-le ou retirez-le.',
    );
    expect(said(['slug'], '“A {bold} cook” already has this address in this language.')).toBe(
      'SLUG: „A {bold} cook“ hat diese Adresse in dieser Sprache schon.',
    );
  });

  test('writes a day as the reader does', () => {
    const message = 'The closing day must not be before the opening day (2026-12-03).';
    expect(said(['closesOn'], message)).toContain('(3. Dezember)');
  });

  test('a sentence nobody has translated stays as the server says it', () => {
    expect(said(['title'], 'Something new.')).toBe('TITLE: Something new.');
    expect(said([], 'Something new.')).toBe('Something new.');
  });

  test('every rule that an offer can break by itself is translated', () => {
    const problems = [
      ...gaps(hopeless),
      ...contradictions(hopeless),
      ...contradictions({ ...hopeless, applyUrl: 'ftp://example.org' }),
    ];
    const untranslated = problems
      .map(({ message }) => message)
      .filter((message) => said([], message) === message);
    expect(untranslated).toEqual([]);
    expect(new Set(problems.map(({ message }) => message)).size).toBe(11);
  });

  test.each(Object.keys(words))('%s says everything, with the same places to fill', (locale) => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, english] of Object.entries(words['en-GB']!)) {
      expect([key, places(words[locale]![key as keyof (typeof words)[string]])]).toEqual([
        key,
        places(english),
      ]);
    }
  });
});
