import fc from 'fast-check';
import { isWellFormed, offerPath, readPath } from '../../../site/lib/paths';

test.each([
  ['/fr', { kind: 'list', locale: 'fr' }],
  ['/fr/jobs/plongeur', { kind: 'offer', locale: 'fr', slug: 'plongeur' }],
  ['/fr/jobs', { kind: 'other', locale: 'fr' }],
  ['/fr/jobs/', { kind: 'other', locale: 'fr' }],
  ['/fr/jobs/a/b', { kind: 'other', locale: 'fr' }],
  ['/fr/about/us', { kind: 'other', locale: 'fr' }],
  ['/', { kind: 'list', locale: '' }],
])('%s', (pathname, expected) => {
  expect(readPath(pathname)).toEqual(expected);
});

test('the path of any offer leads to it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (slug) => {
      expect(readPath(offerPath('fr', slug))).toEqual({ kind: 'offer', locale: 'fr', slug });
    }),
  );
});

test('a path that cannot be decoded is known as such', () => {
  expect(isWellFormed('/fr/jobs/%E0%A4%A')).toBe(false);
  expect(isWellFormed('/fr/jobs/%D8%A7')).toBe(true);
});
