import fc from 'fast-check';
import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';

const all = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

beforeAll(async () => {
  setToday('2026-03-10');
  for (const title of all) await publishedOffer(['en'], { title });
});

async function part(query: string) {
  const { data, meta } = await get<{ title: string }[]>(`/job-offers?sort=title&${query}`);
  return { titles: data.map(({ title }) => title).join(''), pagination: meta.pagination };
}

/** The parameters in short, the titles they give, and what the answer says of the page. */
const pages: [string, string, object][] = [
  ['', 'ABCDEFG', { page: 1, pageSize: 25, pageCount: 1, total: 7 }],
  ['page=1', 'ABCDEFG', { page: 1, pageSize: 25, pageCount: 1, total: 7 }],
  ['page=2', '', { page: 2, pageSize: 25, pageCount: 1, total: 7 }],
  ['pageSize=3', 'ABC', { page: 1, pageSize: 3, pageCount: 3, total: 7 }],
  ['page=3&pageSize=3', 'G', { page: 3, pageSize: 3, pageCount: 3, total: 7 }],
  ['page=4&pageSize=3', '', { page: 4, pageSize: 3, pageCount: 3, total: 7 }],
  ['pageSize=100', 'ABCDEFG', { page: 1, pageSize: 100, pageCount: 1, total: 7 }],
  ['pageSize=7', 'ABCDEFG', { page: 1, pageSize: 7, pageCount: 1, total: 7 }],
  ['page=2&pageSize=3&withCount=true', 'DEF', { page: 2, pageSize: 3, pageCount: 3, total: 7 }],
  ['page=2&pageSize=3&withCount=1', 'DEF', { page: 2, pageSize: 3, pageCount: 3, total: 7 }],
  ['page=2&pageSize=3&withCount=false', 'DEF', { page: 2, pageSize: 3 }],
  ['withCount=0', 'ABCDEFG', { page: 1, pageSize: 25 }],
  ['start=0', 'ABCDEFG', { start: 0, limit: 25, total: 7 }],
  ['start=5', 'FG', { start: 5, limit: 25, total: 7 }],
  ['limit=2', 'AB', { start: 0, limit: 2, total: 7 }],
  ['start=2&limit=4', 'CDEF', { start: 2, limit: 4, total: 7 }],
  ['start=7&limit=4', '', { start: 7, limit: 4, total: 7 }],
  ['start=2&limit=4&withCount=false', 'CDEF', { start: 2, limit: 4 }],
];

test.each(pages)('pagination “%s” gives “%s”', async (short, titles, pagination) => {
  const query = short.replace(/\w+(?==)/g, 'pagination[$&]');
  expect(await part(query)).toEqual({ titles, pagination });
});

test('whatever its size, pages one after the other are the whole list, each offer once', async () => {
  const size = fc.integer({ min: 1, max: 9 });
  await fc.assert(
    fc.asyncProperty(size, async (pageSize) => {
      const parts = [];
      for (let page = 1; page <= Math.ceil(all.length / pageSize); page += 1) {
        const query = `pagination[page]=${page}&pagination[pageSize]=${pageSize}`;
        parts.push((await part(query)).titles);
      }
      expect(parts.join('')).toBe(all.join(''));
    }),
    { numRuns: 9 },
  );
});

test('start and limit cut the list where they say', async () => {
  const start = fc.integer({ min: 0, max: 9 });
  const limit = fc.integer({ min: 1, max: 9 });
  await fc.assert(
    fc.asyncProperty(start, limit, async (from, most) => {
      const { titles } = await part(`pagination[start]=${from}&pagination[limit]=${most}`);
      expect(titles).toBe(all.slice(from, from + most).join(''));
    }),
    { numRuns: 20 },
  );
});
