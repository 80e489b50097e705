import fc from 'fast-check';
import { type Cursor, readCursor, writeCursor } from '../../../src/website/changes/cursor';

const position = fc.record({ number: fc.nat(), day: fc.constant('2026-03-10') });
const place = fc.tuple(fc.string(), fc.string(), fc.string());
const cursor: fc.Arbitrary<Cursor> = fc.oneof(
  fc.record({ since: position }),
  fc.record({ since: fc.option(position), until: position, after: place }),
);

test('a cursor says what it was made of', () => {
  fc.assert(
    fc.property(cursor, (made) => {
      expect(readCursor(writeCursor(made, ['key']), ['key'])).toEqual(made);
    }),
  );
});

test('a cursor can stand in an address as it is', () => {
  fc.assert(
    fc.property(cursor, (made) => {
      const text = writeCursor(made, ['key']);
      expect(encodeURIComponent(text)).toBe(text);
    }),
  );
});

test('whatever letter of it is changed, it is none any more', () => {
  const changed = fc.tuple(cursor, fc.nat(), fc.constantFrom('A', 'b', '7', '-'));
  fc.assert(
    fc.property(changed, ([made, at, letter]) => {
      const text = writeCursor(made, ['key']);
      const index = at % (text.length - 1);
      const forged = `${text.slice(0, index)}${letter}${text.slice(index + 1)}`;
      fc.pre(forged !== text);
      expect(readCursor(forged, ['key'])).toBeUndefined();
    }),
  );
});

test('it stays good while its key is one of those in use', () => {
  const text = writeCursor({ since: { number: 7, day: '2026-03-10' } }, ['old']);
  expect(readCursor(text, ['new', 'old'])).toBeDefined();
  expect(readCursor(text, ['new'])).toBeUndefined();
});
