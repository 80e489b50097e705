import { AsyncResource } from 'node:async_hooks';
import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { type Entry, readChanges, replay } from '../../support/changes';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';
import { query } from '../../support/tables';

const ids: string[] = [];

beforeAll(async () => {
  setToday('2026-03-10');
  for (let count = 0; count < 5; count += 1) ids.push(await publishedOffer(['en', 'fr']));
});

beforeEach(() => setToday('2026-03-10'));

const titleOf = (entry: Entry | undefined) => entry?.offer?.title;

describe('pages', () => {
  test('everything, in pages of any size, is the same', async () => {
    const whole = await readChanges();
    expect(whole.pages).toBe(1);
    for (const size of [1, 3, 10, 11]) {
      const { entries, pages } = await readChanges(undefined, `pagination[pageSize]=${size}`);
      expect(entries).toEqual(whole.entries);
      expect(pages).toBe(Math.ceil(10 / size));
    }
  });

  test('changes come in the order in which they were made', async () => {
    const { cursor } = await readChanges();
    for (const [place, documentId] of [...ids].reverse().entries()) {
      strapi.config.set('careers.clock', () => new Date(Date.UTC(2026, 2, 10, 13, place)));
      await change(documentId, 'en', { title: `Order ${place}` });
      await publish(documentId, 'en');
    }
    const read = await readChanges(cursor, 'locale=en&pagination[pageSize]=2');
    expect(read.entries.map(titleOf)).toEqual([0, 1, 2, 3, 4].map((place) => `Order ${place}`));
  });

  test('what changes between two pages is not missed', async () => {
    const { cursor } = await readChanges();
    const [first = '', ...others] = ids;
    for (const documentId of ids) {
      await change(documentId, 'fr', { title: `Avant ${documentId}` });
      await publish(documentId, 'fr');
    }
    const page = await get<Entry[]>(
      `/job-offers/changes?locale=fr&since=${cursor}&pagination[pageSize]=2`,
    );
    const seen = page.data.map(({ documentId }) => documentId);
    const [unseen = first] = others.filter((documentId) => !seen.includes(documentId));
    for (const documentId of [String(seen[0]), unseen]) {
      await change(documentId, 'fr', { title: 'Après' });
      await publish(documentId, 'fr');
    }
    const rest = await readChanges(String(page.meta.cursor), 'locale=fr&pagination[pageSize]=2');
    const later = await readChanges(rest.cursor, 'locale=fr');
    const site = replay(new Map(), [...page.data, ...rest.entries, ...later.entries]);
    expect(titleOf(site.get(`${seen[0]} fr`))).toBe('Après');
    expect(titleOf(site.get(`${unseen} fr`))).toBe('Après');
    expect(site.size).toBe(5);
  });

  test('the first reading may be interrupted for as long as it takes', async () => {
    const page = await get<Entry[]>('/job-offers/changes?pagination[pageSize]=4');
    await change(ids[0]!, 'en', { title: 'Meanwhile' });
    await publish(ids[0]!, 'en');
    const rest = await readChanges(String(page.meta.cursor), 'pagination[pageSize]=4');
    const later = await readChanges(rest.cursor);
    const site = replay(new Map(), [...page.data, ...rest.entries, ...later.entries]);
    expect(site).toEqual(replay(new Map(), (await readChanges()).entries));
  });
});

describe('a cursor', () => {
  const forged: [string, (cursor: string) => string][] = [
    ['nonsense', () => 'tomorrow'],
    ['a date', () => '2026-03-01'],
    ['nothing but a signature', (cursor) => `.${cursor.split('.')[1]}`],
    ['without its signature', (cursor) => cursor.split('.')[0]!],
    ['cut off', (cursor) => cursor.slice(0, -1)],
    [
      'with another number in it',
      (cursor) => {
        const [content = '', signature] = cursor.split('.');
        const read = JSON.parse(Buffer.from(content, 'base64url').toString());
        read.since.number = 0;
        return `${Buffer.from(JSON.stringify(read)).toString('base64url')}.${signature}`;
      },
    ],
  ];

  test.each(forged)('that is %s is refused', async (_, forge) => {
    const { cursor } = await readChanges();
    const since = encodeURIComponent(forge(cursor));
    const { status, error } = await get(`/job-offers/changes?since=${since}`);
    expect([status, error?.name]).toEqual([400, 'ValidationError']);
    expect(error?.details.errors?.[0]?.path).toEqual(['since']);
  });

  test('lasts a year', async () => {
    const { cursor } = await readChanges();
    setToday('2027-03-10');
    await readChanges(cursor);
    setToday('2027-03-11');
    const { status, error } = await get(`/job-offers/changes?since=${cursor}`);
    expect([status, error?.name, error?.details]).toEqual([
      410,
      'GoneError',
      { reason: 'expired' },
    ]);
  });

  test('of changes that a restored backup does not know is expired as well', async () => {
    const lost = await publishedOffer(['en']);
    const { cursor } = await readChanges();
    await query('delete from website.revisions where document_id = ?', [lost]);
    expect((await get(`/job-offers/changes?since=${cursor}`)).status).toBe(410);
    await strapi.documents('api::job-offer.job-offer').delete({ documentId: lost, locale: '*' });
  });
});

test('tombstones are told for a year', async () => {
  const documentId = await publishedOffer(['en']);
  await unpublish(documentId, 'en');
  const told = async () =>
    (await readChanges()).entries.filter((entry) => entry.documentId === documentId);
  expect(await told()).toMatchObject([{ type: 'gone', reason: 'withdrawn', goneOn: '2026-03-10' }]);
  setToday('2027-03-09');
  expect(await told()).toHaveLength(1);
  setToday('2027-03-10');
  expect(await told()).toEqual([]);
});

/** Writes in a transaction of its own, wherever it is called from. */
const writeApart = AsyncResource.bind(async (documentId: string) => {
  await change(documentId, 'en', { title: 'Quick' });
  await publish(documentId, 'en');
});

test('two writers that commit in the other order than they began are both told', async () => {
  const [slow = '', quick = ''] = ids;
  const before = await readChanges(undefined, 'locale=en');
  let between = before;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select count(*) from website.revisions');
    await strapi.db.connection.raw('select nextval(?)', ['website.change_number']);
    // The quick one begins later, and is done before this one.
    await writeApart(quick);
    between = await readChanges(before.cursor, 'locale=en');
    await change(slow, 'en', { title: 'Slow' });
    await publish(slow, 'en');
    expect((await readChanges(between.cursor, 'locale=en')).entries).toEqual([]);
  });
  expect(between.entries.map(titleOf)).toEqual(['Quick']);
  expect((await readChanges(between.cursor, 'locale=en')).entries.map(titleOf)).toEqual(['Slow']);
});
