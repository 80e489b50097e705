import { cacheControl } from '../../../src/website/cache/control';

const table: [string, number, number, number][] = [
  ['nothing is known to change', Infinity, 10, 20],
  ['a day begins in an hour', 3_600_000, 10, 20],
  ['in half a minute', 30_000, 10, 20],
  ['in 29.9 seconds', 29_900, 10, 19],
  ['in 12 seconds', 12_000, 10, 2],
  ['in 4 seconds', 4_000, 4, 0],
  ['in less than a second', 900, 0, 0],
  ['it has begun', -5_000, 0, 0],
];

test.each(table)('when %s, shared caches hold back', (_, left, shared, revalidating) => {
  const expected = `public, max-age=0, s-maxage=${shared}, stale-while-revalidate=${revalidating}`;
  expect(cacheControl(left)).toBe(expected);
});
