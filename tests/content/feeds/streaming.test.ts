import { once } from 'node:events';
import http from 'node:http';
import type { Pool } from 'pg';
import { get, origin } from '../../support/api';
import { forgetAnswers } from '../../support/cache';
import { setToday } from '../../support/clock';
import { ask, jsonOf, textOf } from './ask';
import { manyOffers } from './many-offers';
import { jobsOf } from './xml';

const DOCUMENTS = 1150;
const BATCH = 200;
const STATEMENTS = Math.ceil(DOCUMENTS / BATCH);

beforeEach(forgetAnswers);

beforeAll(async () => {
  setToday('2026-03-10');
  // Broken connections are what this is about; they need not be logged.
  strapi.server.app.silent = true;
  await manyOffers(DOCUMENTS, 12_000);
});

interface Reading {
  documents: unknown[];
}

const isOfOffers = (sent: object) => 'text' in sent && String(sent.text).includes('website.offers');

/** Watches what each statement of a feed brings; `fail` makes the nth of them fail. */
async function readings(work: () => Promise<unknown>, fail?: number): Promise<number[]> {
  const pool = strapi.get('website-database') as Pool;
  const query = pool.query.bind(pool) as unknown as (
    sent: object,
  ) => Promise<{ rows: Partial<Reading>[] }>;
  const sizes: number[] = [];
  const watching = async (sent: object) => {
    if (sizes.length + 1 === fail && isOfOffers(sent)) throw new Error('The database is gone.');
    const answer = await query(sent);
    const documents = answer.rows[0]?.documents;
    if (documents) sizes.push(documents.length);
    return answer;
  };
  Object.assign(pool, { query: watching });
  try {
    await work();
    return sizes;
  } finally {
    Object.assign(pool, { query });
  }
}

/** A client that has read the beginning of a feed and then reads no more. */
async function stalled(path: string): Promise<http.IncomingMessage> {
  const request = http.get(`${origin()}${path}`, { agent: false });
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
  await once(answer, 'readable');
  return answer;
}

test('a feed reads all documents once, no more than a batch at a time', async () => {
  let jobs: string[] = [];
  const sizes = await readings(async () => {
    const xml = await textOf('/api/feeds/indeed.xml');
    jobs = jobsOf(xml).map(({ referencenumber: number }) => number!);
  });
  expect(sizes).toHaveLength(STATEMENTS);
  expect(Math.max(...sizes)).toBe(BATCH);
  expect(new Set(jobs).size).toBe(DOCUMENTS * 2);
  expect(jobs).toHaveLength(DOCUMENTS * 2);
});

test('clients that do not read keep no connection from the others', async () => {
  const clients = await Promise.all(
    Array.from({ length: 8 }, () => stalled('/api/feeds/indeed.xml')),
  );
  expect((await get('/countries?locale=fr')).status).toBe(200);
  const pool = strapi.get('website-database') as Pool;
  expect(pool.waitingCount).toBe(0);
  for (const client of clients) client.destroy();
});

test.each(['/api/feeds/indeed.xml'])(
  'when the client of %s goes away, the reading stops',
  async (path) => {
    const sizes = await readings(async () => {
      const { httpServer } = strapi.server;
      const asked = once(httpServer, 'request') as Promise<[unknown, http.ServerResponse]>;
      const client = await stalled(path);
      const [, response] = await asked;
      const closed = once(response, 'close');
      client.destroy();
      await closed;
      await get('/countries?locale=fr');
    });
    expect(sizes.length).toBeLessThan(STATEMENTS);
  },
);

test.each([
  ['/api/feeds/indeed.xml', STATEMENTS],
  ['/.well-known/ojobpub.json', STATEMENTS],
  ['/api/feeds/sitemap.xml', 2],
])(
  'an error on the way breaks %s off or is answered as such: nothing is taken for a whole one',
  async (path, fail) => {
    await readings(async () => {
      const answer = await ask(path);
      const read = answer.text().then(
        () => true,
        () => false,
      );
      expect(answer.ok && (await read)).toBe(false);
    }, fail);
  },
);

test.each(['/api/feeds/indeed.xml', '/api/feeds/sitemap.xml', '/api/feeds/fr.rss'])(
  'an error before %s begins is an error like any other',
  async (path) => {
    await readings(async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(500);
      expect(await answer.json()).toMatchObject({ error: { name: 'InternalServerError' } });
    }, 1);
  },
);

test('the pages of a JSON feed lead to the last offer, the newest first', async () => {
  const items: { id: string; date_published: string }[] = [];
  let path: string | undefined = '/api/feeds/fr.json';
  while (path) {
    const page: { next_url?: string; items: typeof items } = await jsonOf(path);
    items.push(...page.items);
    expect(page.items.length).toBeLessThanOrEqual(100);
    const next = page.next_url && new URL(page.next_url);
    path = next ? `${next.pathname}${next.search}` : undefined;
  }
  expect(new Set(items.map(({ id }) => id)).size).toBe(DOCUMENTS);
  const days = items.map(({ date_published: day }) => day);
  expect(days).toEqual([...days].sort().reverse());
});

test('a page after the last one is empty', async () => {
  const { items, next_url } = await jsonOf<{ items: []; next_url?: string }>(
    '/api/feeds/fr.json?page=1000000',
  );
  expect([items, next_url]).toEqual([[], undefined]);
});
