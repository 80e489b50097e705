import fc from 'fast-check';
import { eachDocument } from '../../../src/website/feeds/batches';
import { inPieces } from '../../../src/website/feeds/pieces';
import { startOfDay } from '../../../src/website/feeds/start-of-day';
import { xmlCharacters } from '../../../src/website/feeds/xml-characters';

test.each([
  ['tabs\tand\r\nlines', 'tabs\tand\r\nlines'],
  ['a\u0000b\u0008c\u001fd', 'abcd'],
  ['a\ud83d', 'a'],
  ['\ude00b', 'b'],
  ['😀', '😀'],
  ['\ufffe\uffff', ''],
])('XML holds of %j: %j', (text, kept) => expect(xmlCharacters(text)).toBe(kept));

test.each([
  ['2026-03-10', 'UTC', '2026-03-10T00:00:00.000Z'],
  ['2026-03-10', 'Asia/Tokyo', '2026-03-09T15:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-01-01', 'America/New_York', '2026-01-01T05:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone).toISOString()).toBe(instant);
});

async function* each<Item>(items: Item[]) {
  yield* items;
}

test('pieces say the same as the strings they are made of, and none is small but the last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string()), fc.integer({ min: 1, max: 20 }), async (all, size) => {
      const pieces: string[] = [];
      for await (const piece of inPieces(each(all), size)) pieces.push(piece);
      expect(pieces.join('')).toBe(all.join(''));
      expect(pieces.slice(0, -1).every((piece) => piece.length >= size)).toBe(true);
    }),
  );
});

const documentsAfter = (ids: string[], after: string, limit: number) => {
  const found = ids.filter((id) => id > after).slice(0, limit);
  return {
    documents: found.map((documentId) => ({ documentId, offers: [] })),
    last: found.at(-1) ?? null,
    isFull: found.length === limit,
  };
};

test('batches bring every document once, in order, and none is read before it is asked for', async () => {
  const id = fc.string({ minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(id), fc.integer({ min: 1, max: 5 }), async (some, limit) => {
      const ids = [...some].sort();
      let read = limit;
      const documents = eachDocument(documentsAfter(ids, '', limit), async (last) => {
        read += limit;
        return documentsAfter(ids, last, limit);
      });
      const seen: string[] = [];
      for await (const { documentId } of documents) {
        seen.push(documentId);
        expect(read).toBeLessThan(seen.length + limit);
      }
      expect(seen).toEqual(ids);
    }),
  );
});
