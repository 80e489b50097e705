/** @jest-environment ./tests/content/feeds/environment.ts */
import { setToday } from '../../support/clock';
import { query } from '../../support/tables';
import { statementsOf } from '../../support/statements';
import { ask } from './ask';
import { manyOffers } from './many-offers';
import { type Page, pagesOf, partsOf, schemaProblems } from './xml';

const DOCUMENTS = 90;
const PAGES = DOCUMENTS * 2 + 2;
const NO_LIMIT = 50_000_000;

beforeAll(async () => {
  setToday('2026-03-10');
  await manyOffers(DOCUMENTS, 100);
});

interface Limits {
  addresses: number;
  bytes: number;
}

/** The sitemap under other limits, as text; undefined where there is no such part. */
async function sitemap(limits: Limits, part?: number, locale?: string) {
  const text = await feeds.sitemap(strapi, { part, locale }, limits, 7);
  if (!text) return undefined;
  let whole = '';
  for await (const piece of text) whole += piece;
  return whole;
}

/** Every part that the index names. */
async function partsUnder(limits: Limits, locale?: string): Promise<string[]> {
  const index = await sitemap(limits, undefined, locale);
  const names = partsOf(index!).map(({ loc }) => Number(/sitemap-(\d+)\.xml/.exec(loc)![1]));
  const parts: string[] = [];
  for (const name of names) parts.push((await sitemap(limits, name, locale))!);
  return parts;
}

const limits: [string, Limits][] = [
  ['20 addresses', { addresses: 20, bytes: NO_LIMIT }],
  ['7 addresses', { addresses: 7, bytes: NO_LIMIT }],
  ['12 000 bytes', { addresses: 50_000, bytes: 12_000 }],
  ['20 addresses and 12 000 bytes', { addresses: 20, bytes: 12_000 }],
];

test.each(limits)('with %s each part is valid and within the limits', async (_, most) => {
  const parts = await partsUnder(most);
  expect(parts.length).toBeGreaterThan(5);
  expect(await schemaProblems(parts[0]!, 'sitemap-with-languages')).toEqual([]);
  for (const part of parts) {
    expect(pagesOf(part).length).toBeLessThanOrEqual(most.addresses);
    expect(Buffer.byteLength(part)).toBeLessThanOrEqual(most.bytes);
  }
});

test.each(limits)(
  'with %s the parts hold every page once, and lead to each other',
  async (_, most) => {
    const pages = (await partsUnder(most)).flatMap(pagesOf);
    const byAddress = new Map(pages.map((page): [string, Page] => [page.loc, page]));
    expect(byAddress.size).toBe(PAGES);
    expect(pages).toHaveLength(PAGES);
    for (const { languages } of pages) {
      for (const address of Object.values(languages)) {
        expect(byAddress.get(address)?.languages).toEqual(languages);
      }
    }
  },
);

test('all languages of an offer are in the same part', async () => {
  for (const part of await partsUnder({ addresses: 20, bytes: NO_LIMIT })) {
    const offers = pagesOf(part).filter(({ loc }) => loc.includes('/jobs/'));
    const numbers = offers.map(({ loc }) => loc.split('-').at(-1));
    expect(numbers.length).toBe(new Set(numbers).size * 2);
  }
});

test('parts are not wasted: only the last may be nearly empty', async () => {
  const parts = await partsUnder({ addresses: 20, bytes: NO_LIMIT });
  expect(parts.length).toBeLessThanOrEqual(Math.ceil(PAGES / 15));
});

test('the index is valid and names its parts on the website, where crawlers look', async () => {
  const index = (await sitemap({ addresses: 50, bytes: NO_LIMIT }))!;
  expect(await schemaProblems(index, 'sitemap-index')).toEqual([]);
  const [first, second] = partsOf(index);
  expect(first!.loc).toBe('http://127.0.0.1:3000/sitemap-1.xml');
  expect(second!.loc).toBe('http://127.0.0.1:3000/sitemap-2.xml');
  expect(first!.lastmod).toBe('2026-03-01T12:00:00.000Z');
});

test('the index of one language leads to parts of that language', async () => {
  const narrow = { addresses: 20, bytes: NO_LIMIT };
  const index = (await sitemap(narrow, undefined, 'fr'))!;
  expect(partsOf(index)[0]!.loc).toBe('http://127.0.0.1:3000/sitemap-1.xml?locale=fr');
  const pages = (await partsUnder(narrow, 'fr')).flatMap(pagesOf);
  expect(pages).toHaveLength(DOCUMENTS + 1);
  expect(pages.every(({ loc, languages }) => languages.fr === loc && languages.en)).toBe(true);
});

test('the index costs one statement, however many parts there are', async () => {
  const { website } = await statementsOf(() => sitemap({ addresses: 7, bytes: NO_LIMIT }));
  expect(website).toHaveLength(1);
});

test.each([
  [PAGES, '<urlset'],
  [PAGES - 1, '<sitemapindex'],
])('with room for %s addresses it is one %s', async (addresses, root) => {
  expect(await sitemap({ addresses, bytes: NO_LIMIT })).toContain(root);
});

test('a part that the index does not name is not there, nor is one where there is no index', async () => {
  const parts = await partsUnder({ addresses: 50, bytes: NO_LIMIT });
  expect(await sitemap({ addresses: 50, bytes: NO_LIMIT }, parts.length + 1)).toBeUndefined();
  for (const name of ['1', '2', '0', '01', '-1', 'x', '99999999999999999999']) {
    expect([name, (await ask(`/api/feeds/sitemap-${name}.xml`)).status]).toEqual([name, 404]);
  }
});

test('a site without offers has an empty sitemap', async () => {
  await query('delete from website.offers');
  expect(pagesOf((await sitemap({ addresses: 50, bytes: NO_LIMIT }))!)).toEqual([]);
});
