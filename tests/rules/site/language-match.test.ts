import fc from 'fast-check';
import { wantedLanguage } from '../../../site/lib/language-match';

const site = ['en', 'fr', 'de', 'pt-BR'];

test.each([
  ['fr', 'fr'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['de-AT', 'de'],
  ['it,es;q=0.9,de;q=0.1', 'de'],
  ['en;q=0.5, FR ; q=0.7', 'fr'],
  ['pt', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['en;q=0,fr', 'fr'],
  ['en;q=0', undefined],
  ['zh-Hant-TW', undefined],
  ['*', undefined],
  ['', undefined],
])('“%s” wants %s', (header, expected) => {
  expect(wantedLanguage(header, site)).toBe(expected);
});

test('whatever a client sends, the answer is a language of the site or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (header) => {
      expect([...site, undefined]).toContain(wantedLanguage(header, site));
    }),
  );
});
