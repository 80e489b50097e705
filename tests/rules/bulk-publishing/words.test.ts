import type { Refusal } from '../../../src/plugins/careers/admin/src/bulk/answer';
import type { Done } from '../../../src/plugins/careers/admin/src/bulk/in-portions';
import type { Offer } from '../../../src/plugins/careers/admin/src/bulk/offer';
import {
  offerName,
  progressWords,
  questionWords,
  refusalWords,
  resultWords,
} from '../../../src/plugins/careers/admin/src/words/bulk';
import { readerOf } from '../plugin/reader';

const offers = (count: number, locale = 'fr') =>
  Array.from({ length: count }, (_, id): Offer => ({ id, documentId: `d${id}`, locale }));

const doneWith = (published: number, refused = 0, left = 0): Done<Offer, Refusal> => ({
  published: offers(published),
  refused: offers(refused).map((offer) => ({ offer, refusal: { code: 'gone' } })),
  left: offers(left),
});

test.each([
  ['en-GB', 'Publish 500 offers in French.', 'Publish 1 offer in French.'],
  [
    'de',
    '500 Angebote auf Französisch veröffentlichen.',
    '1 Angebot auf Französisch veröffentlichen.',
  ],
  ['fr', 'Publier 500 offres en français.', 'Publier 1 offre en français.'],
])('%s says what will be done', (locale, many, one) => {
  expect(questionWords(offers(500), readerOf(locale))).toBe(many);
  expect(questionWords(offers(1), readerOf(locale))).toBe(one);
});

test('rows of two languages that are selected together are said with both', () => {
  const both = [...offers(2), ...offers(1, 'de')];
  expect(questionWords(both, readerOf('en-GB'))).toBe('Publish 3 offers in French and German.');
});

test.each([
  ['en-GB', '137 of 1,500 published', '137 of 1,500 published, 2 not'],
  ['de', '137 von 1.500 veröffentlicht', '137 von 1.500 veröffentlicht, 2 nicht'],
  ['fr', '137 sur 1\u202f500 publiées', '137 sur 1\u202f500 publiées, 2 non'],
])('%s says how far it is', (locale, smooth, withRefused) => {
  expect(progressWords({ published: 137, refused: 0 }, 1500, readerOf(locale))).toBe(smooth);
  expect(progressWords({ published: 137, refused: 2 }, 1500, readerOf(locale))).toBe(withRefused);
});

const results: [string, Done<Offer, Refusal>, string][] = [
  ['all', doneWith(500), '500 offers were published.'],
  ['all but some', doneWith(497, 3), '497 offers were published. 3 offers were not published.'],
  ['none', doneWith(0, 1), 'No offer was published. 1 offer was not published.'],
  [
    'stopped',
    doneWith(10, 0, 1),
    '10 offers were published. 1 offer was left as it is. It stays selected: publish again to go on.',
  ],
  [
    'signed out',
    { ...doneWith(1, 0, 2), brokenBy: 'signed-out' },
    '1 offer was published. You are no longer signed in. 2 offers were left as they are. They stay selected: publish again to go on.',
  ],
];

test.each(results)('the result is said: %s', (_what, done, words) => {
  expect(resultWords(done, readerOf('en-GB'))).toBe(words);
});

test('a reason is said in the language of the panel, with the name of the field', () => {
  const message = 'Add at least one responsibility.';
  const refusal: Refusal = {
    code: 'obstacles',
    obstacles: [{ path: ['responsibilities'], message }],
  };
  expect(refusalWords(refusal, readerOf('de'), () => 'Aufgaben')).toEqual([
    'Aufgaben: Fügen Sie mindestens eine Aufgabe hinzu.',
  ]);
  expect(refusalWords({ code: 'gone' }, readerOf('fr'), String)).toEqual([
    'Elle n’existe plus dans cette langue.',
  ]);
});

test('an offer is called by its title, else by its reference', () => {
  const [offer] = offers(1);
  const reader = readerOf('en-GB');
  expect(offerName({ ...offer!, title: 'Cook', reference: 'TM-1' }, reader)).toBe('Cook');
  expect(offerName({ ...offer!, title: ' ', reference: 'TM-1' }, reader)).toBe('TM-1');
  expect(offerName({ ...offer!, title: null }, reader)).toBe('An offer without a title');
});
