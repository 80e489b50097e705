import fc from 'fast-check';
import { pageOf } from '../../../src/website/parameters/page';

type Asked = Parameters<typeof pageOf>[0];

const cases: [Asked, ReturnType<typeof pageOf>][] = [
  [{}, { style: 'page', start: 0, limit: 25, withCount: true }],
  [{ 'pagination[page]': 3 }, { style: 'page', start: 50, limit: 25, withCount: true }],
  [{ 'pagination[pageSize]': 10 }, { style: 'page', start: 0, limit: 10, withCount: true }],
  [
    { 'pagination[page]': 2, 'pagination[pageSize]': 100 },
    { style: 'page', start: 100, limit: 100, withCount: true },
  ],
  [{ 'pagination[start]': 0 }, { style: 'offset', start: 0, limit: 25, withCount: true }],
  [{ 'pagination[limit]': 5 }, { style: 'offset', start: 0, limit: 5, withCount: true }],
  [
    { 'pagination[start]': 7, 'pagination[limit]': 5 },
    { style: 'offset', start: 7, limit: 5, withCount: true },
  ],
  [{ 'pagination[withCount]': 'true' }, { style: 'page', start: 0, limit: 25, withCount: true }],
  [{ 'pagination[withCount]': '1' }, { style: 'page', start: 0, limit: 25, withCount: true }],
  [{ 'pagination[withCount]': 'false' }, { style: 'page', start: 0, limit: 25, withCount: false }],
  [{ 'pagination[withCount]': '0' }, { style: 'page', start: 0, limit: 25, withCount: false }],
];

test.each(cases)('%j', (asked, page) => expect(pageOf(asked)).toEqual(page));

test('each page begins where the one before it ended', () => {
  const number = fc.integer({ min: 1, max: 1_000_000 });
  const size = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(number, size, (page, pageSize) => {
      const asked = { 'pagination[page]': page, 'pagination[pageSize]': pageSize };
      const here = pageOf(asked);
      const next = pageOf({ ...asked, 'pagination[page]': page + 1 });
      expect(next.start).toBe(here.start + here.limit);
    }),
  );
});

const page = ['pagination[page]', 'pagination[pageSize]'];
const offset = ['pagination[start]', 'pagination[limit]'];
const mixed = page.flatMap((one) => offset.map((other) => ({ [one]: 1, [other]: 1 })));

test.each(mixed)('%j mixes two ways of counting, and is refused', (asked) => {
  expect(() => pageOf(asked)).toThrow('Use either page and pageSize or start and limit');
});
