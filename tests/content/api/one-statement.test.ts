import { get } from '../../support/api';
import { cache, forgetAnswers } from '../../support/cache';
import { readChanges } from '../../support/changes';
import { setToday } from '../../support/clock';
import { publishedOffer, unpublish } from '../../support/offers';
import { statementsOf } from '../../support/statements';

const ids: Record<string, string> = {};

beforeAll(async () => {
  setToday('2026-03-10');
  for (const title of ['A', 'B', 'C']) {
    ids.live = await publishedOffer(['en', 'fr'], { title, countries: ['FR', 'BE'] });
  }
  ids.gone = await publishedOffer(['en']);
  ids.cursor = (await readChanges()).cursor;
  await unpublish(ids.gone, 'en');
});

/** What is asked to know who may read. */
const isAboutRights = (statement: string) =>
  /\b(up_|strapi_api_token|strapi_session)/.test(statement);

const requests: [string, () => string, number][] = [
  ['the countries', () => '/countries?locale=fr', 200],
  ['the countries with filters', () => '/countries?filters[workplace]=remote', 200],
  ['a list', () => '/job-offers?locale=fr', 200],
  ['a list without a language', () => '/job-offers', 200],
  [
    'a list with everything',
    () =>
      '/job-offers?locale=fr&populate=*&sort=title&filters[countries][code]=FR&pagination[page]=1',
    200,
  ],
  ['a list sorted by title without a language', () => '/job-offers?sort=title', 200],
  ['an offer', () => `/job-offers/${ids.live}?locale=fr`, 200],
  ['an offer that is gone', () => `/job-offers/${ids.gone}`, 410],
  ['an offer that never was', () => '/job-offers/nobody', 404],
  ['all there is', () => '/job-offers/changes?populate=*,seo', 200],
  ['what has changed', () => `/job-offers/changes?since=${ids.cursor}&populate=seo`, 200],
  ['the careers page', () => '/careers-page?locale=ar', 200],
  ['the careers page without a language', () => '/careers-page', 200],
  ['a language that does not exist', () => '/countries?locale=xx', 400],
];

/** What a node remembers for all answers: who may read, and the next day that changes something. */
beforeEach(async () => {
  await get('/countries');
  forgetAnswers();
});

test.each(requests)('%s costs one statement', async (_, path, status) => {
  const answer = { status: 0 };
  const { website, strapi } = await statementsOf(async () =>
    Object.assign(answer, await get(path())),
  );
  expect(answer.status).toBe(status);
  expect([website.length, strapi]).toEqual([1, []]);
});

test('what was answered before costs none, however it is written', async () => {
  const first = await get('/job-offers?locale=fr&sort=title&filters[workplace]=remote');
  const { website, strapi } = await statementsOf(async () => {
    const again = '/job-offers?sort=title&filters[workplace]=remote&locale=fr';
    expect(await get(again)).toEqual(first);
  });
  expect([website, strapi]).toEqual([[], []]);
});

test('a watch that sees nothing would prove nothing', async () => {
  cache().rights.forget();
  const { website } = await statementsOf(() => get('/countries?locale=de'));
  expect(website.filter(isAboutRights)).toHaveLength(1);
});

test('what is not understood costs none', async () => {
  const { website, strapi } = await statementsOf(() => get('/job-offers?status=draft'));
  expect([website, strapi]).toEqual([[], []]);
});

test('no public statement names a table that holds drafts', async () => {
  const { website, strapi } = await statementsOf(async () => {
    for (const [, path] of requests) await get(path());
  });
  const tables = [...website, ...strapi].flatMap(
    (statement) => statement.match(/(?:from|join)\s+[\w."]+/gi) ?? [],
  );
  const named = new Set(tables.map((table) => table.split(/\s+/)[1]));
  expect([...named].filter((table) => /job_offers|components_|_cmps/.test(table!))).toEqual([]);
  expect(named).toContain('website.offers');
});

test('the website’s connections can write nothing', async () => {
  const pool = strapi.get('website-database') as { query: (text: string) => Promise<unknown> };
  await expect(pool.query('delete from website.offers')).rejects.toMatchObject({ code: '25006' });
});
