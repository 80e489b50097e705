import { counted, fill, wordsFor } from '../../../site/words';
import type { Words } from '../../../site/words/words';

const languages = ['en', 'de', 'fr', 'es', 'ar'];

/** Every sentence under its path. */
function sentencesOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' ? [[path + key, part]] : sentencesOf(part, `${path}${key}.`),
  );
}

const names = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

/** A plural form may say its number in words: “two offers”. */
const isPlural = (path: string) => /\.(zero|one|two|few|many)$/.test(path);

test.each(languages)('%s says everything, and fills in what English fills in', (language) => {
  const english = new Map(sentencesOf(wordsFor('en')));
  for (const [path, sentence] of sentencesOf(wordsFor(language))) {
    expect(sentence.trim()).not.toBe('');
    const other = english.get(path);
    if (other !== undefined && !isPlural(path)) {
      expect({ path, names: names(sentence) }).toEqual({ path, names: names(other) });
    }
  }
});

test('only English speaks for languages that have no words', () => {
  expect(wordsFor('it')).toBe(wordsFor('en'));
  expect(wordsFor('de-AT')).toBe(wordsFor('de'));
  expect(wordsFor('toString')).toBe(wordsFor('en'));
  expect(new Set(languages.map(wordsFor)).size).toBe(languages.length);
});

const offers = (language: string, n: number) =>
  counted(language, (wordsFor(language) as Words).offers, n);

test.each([
  ['en', 1, '1 offer'],
  ['en', 0, '0 offers'],
  ['en', 1200, '1,200 offers'],
  ['de', 12, '12 Stellen'],
  ['fr', 0, '0 offre'],
  ['ar', 2, 'وظيفتان'],
  ['it', 2, '2 offers'],
])('in %s, %d is “%s”', (language, n, expected) => {
  expect(offers(language, n)).toBe(expected);
});

test('a name without a value stays visible', () => {
  expect(fill('{a} of {b}', { a: '1' })).toBe('1 of {b}');
});
