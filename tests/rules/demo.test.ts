import { careersPageTexts } from '../../demo/careers-page';
import { companyTexts } from '../../demo/company';
import { departments } from '../../demo/departments';
import { draftWords } from '../../demo/draft-words';
import { offers } from '../../demo/offers';
import type { DemoLanguage, DemoOffer, DemoText, DemoTranslation } from '../../demo/types';

const languages: DemoLanguage[] = ['en', 'fr', 'de', 'es', 'ar'];

const translationsOf = ({ translations }: DemoOffer) =>
  Object.entries(translations) as [DemoLanguage, DemoTranslation][];

const isOpen = ({ opensInDays = 0, closesInDays = 0 }: DemoOffer) =>
  opensInDays <= 0 && closesInDays >= 0;

const isPublishedIn = ({ translations }: DemoOffer, locale: DemoLanguage) =>
  ['published', 'changed'].includes(translations[locale]?.state ?? 'missing');

const countriesOf = ({ locations }: DemoOffer) => locations.map(({ country }) => country);

/** The countries a visitor of the demo sees in a language, on the day it is filled. */
function countriesShownIn(locale: DemoLanguage): string[] {
  const shown = offers.filter((offer) => isOpen(offer) && isPublishedIn(offer, locale));
  return [...new Set(shown.flatMap(countriesOf))].sort();
}

const some = (holds: (offer: DemoOffer) => boolean) => offers.some(holds);
const stateOf = (offer: DemoOffer) => translationsOf(offer).map(([, { state }]) => state);

const kinds: [string, () => boolean][] = [
  ['a draft only', () => some((offer) => stateOf(offer).every((state) => state === 'draft'))],
  [
    'published in one language and draft in another',
    () => some((offer) => stateOf(offer).includes('published') && stateOf(offer).includes('draft')),
  ],
  [
    'published, then changed and not republished',
    () => some((o) => stateOf(o).includes('changed')),
  ],
  ['not yet open', () => some(({ opensInDays = 0 }) => opensInDays > 0)],
  ['closed yesterday', () => some(({ closesInDays }) => closesInDays === -1)],
  [
    'remote with two countries',
    () => some((offer) => offer.workplace === 'remote' && new Set(countriesOf(offer)).size === 2),
  ],
  ['without a salary', () => some(({ salary }) => salary === undefined)],
  ['in Arabic', () => some((offer) => isPublishedIn(offer, 'ar') && isOpen(offer))],
  [
    'in a country that has offers in one language only',
    () => {
      const all = languages.flatMap(countriesShownIn);
      return all.some((code) => all.filter((other) => other === code).length === 1);
    },
  ],
  ['with very long texts', () => some((offer) => Math.max(...lengthsOf(offer)) > 500)],
];

const lengthsOf = (offer: DemoOffer) =>
  translationsOf(offer).flatMap(([, { text }]) =>
    [...text.responsibilities, ...text.requirements, text.summary].map(({ length }) => length),
  );

test.each(kinds)('there is an offer %s', (_, exists) => {
  expect(exists()).toBe(true);
});

test('there are enough of each: offers, languages, countries, departments', () => {
  expect(offers.length).toBeGreaterThanOrEqual(30);
  expect(new Set(offers.flatMap(countriesOf)).size).toBeGreaterThanOrEqual(10);
  const used = new Set(offers.map(({ department }) => department));
  expect(used.size).toBeGreaterThanOrEqual(5);
  expect(Object.keys(departments)).toEqual(expect.arrayContaining([...used]));
  for (const texts of [careersPageTexts, companyTexts, ...Object.values(departments)]) {
    expect(Object.keys(texts).sort()).toEqual([...languages].sort());
  }
});

test('each language shows a set of countries that no other language shows', () => {
  const sets = languages.map((locale) => countriesShownIn(locale).join());
  expect(sets).not.toContain('');
  expect(new Set(sets).size).toBe(languages.length);
});

test('no two offers have the same reference, and each begins in a language it has', () => {
  expect(new Set(offers.map(({ reference }) => reference)).size).toBe(offers.length);
  for (const { translations, sourceLanguage } of offers) {
    expect(Object.keys(translations)).toContain(sourceLanguage);
  }
});

const texts = offers.flatMap((offer) =>
  translationsOf(offer).map(([locale, translation]): [string, DemoText, DemoTranslation] => [
    `${offer.reference} ${locale}`,
    translation.text,
    translation,
  ]),
);

test.each(texts)('%s is as long as a real offer', (_, text) => {
  const lengths = {
    title: text.title.length <= 120,
    summary: text.summary.length <= 1000,
    responsibilities: isBetween(8, text.responsibilities, 12),
    requirements: isBetween(6, text.requirements, 10),
    niceToHaves: isBetween(2, text.niceToHaves, 4),
    benefits: isBetween(5, text.benefits, 8),
  };
  expect(Object.entries(lengths).filter(([, isRight]) => !isRight)).toEqual([]);
  const items = [text.responsibilities, text.requirements, text.niceToHaves, text.benefits].flat();
  expect(items.filter((item) => item.trim() !== item || item === '' || item.length > 1000)).toEqual(
    [],
  );
  expect(new Set(items).size).toBe(items.length);
});

function isBetween(least: number, items: string[], most: number): boolean {
  return items.length >= least && items.length <= most;
}

const wordsIn = (value: unknown) =>
  draftWords.filter((word) => JSON.stringify(value).toLowerCase().includes(word.toLowerCase()));

test('the words made for drafts stand in drafts, every one of them', () => {
  const drafts = texts.map(([, text, translation]) =>
    translation.state === 'changed' ? translation.changes : translation.state === 'draft' && text,
  );
  expect(wordsIn(drafts)).toEqual(draftWords);
});

test('and nowhere else', () => {
  const published = texts.flatMap(([, text, { state }]) => (state === 'draft' ? [] : [text]));
  const facts = offers.map((offer) => ({ ...offer, translations: null }));
  expect(wordsIn([published, facts, departments, careersPageTexts, companyTexts])).toEqual([]);
});

test('every draft, and every change that was not published, has such a word', () => {
  for (const [name, text, translation] of texts) {
    if (translation.state === 'published') continue;
    const draft = translation.state === 'changed' ? translation.changes : text;
    expect([name, wordsIn(draft).length > 0]).toEqual([name, true]);
  }
});

test('there are no filler words', () => {
  const fillers = /lorem|ipsum|dolor sit|\bfoo\b|xxx|TODO|TBD/g;
  expect(JSON.stringify(offers).match(fillers) ?? []).toEqual([]);
});
