import fc from 'fast-check';
import { pagesAround } from '../../../site/lib/pages-around';

const shown = (page: number, pageCount: number) =>
  pagesAround(page, pageCount)
    .map((n) => n ?? '…')
    .join(' ');

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [1, 40, '1 2 … 40'],
  [3, 40, '1 2 3 4 … 40'],
  [4, 40, '1 2 3 4 5 … 40'],
  [20, 40, '1 … 19 20 21 … 40'],
  [40, 40, '1 … 39 40'],
])('on page %d of %d the pager shows %s', (page, pageCount, expected) => {
  expect(shown(page, pageCount)).toBe(expected);
});

test('numbers rise, and a gap always stands for two or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const pages = pagesAround(Math.min(a, b), Math.max(a, b));
      pages.forEach((n, index) => {
        const before = pages[index - 1];
        if (n === null) {
          expect(Number(pages[index + 1]) - Number(before)).toBeGreaterThan(2);
        } else if (typeof before === 'number') {
          expect(n).toBe(before + 1);
        }
      });
    }),
  );
});
