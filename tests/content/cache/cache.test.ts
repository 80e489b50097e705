import { origin, get } from '../../support/api';
import { cache, forgetAnswers } from '../../support/cache';
import { setNow, setToday } from '../../support/clock';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';
import { statementsOf } from '../../support/statements';
import { companyIn } from '../../support/surroundings';

let id = '';
let gone = '';

beforeAll(async () => {
  setToday('2026-03-10');
  id = await publishedOffer(['en', 'fr'], { title: 'Reader of gauges', countries: ['FR'] });
  for (let count = 0; count < 4; count += 1) await publishedOffer(['en', 'fr']);
  await change(id, 'en', { slug: 'gauge-reader' });
  await publish(id, 'en');
  gone = await publishedOffer(['en']);
  await unpublish(gone, 'en');
});

beforeEach(() => {
  setToday('2026-03-10');
  forgetAnswers();
});

const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(`${origin()}/api${path}`, { redirect: 'manual', ...init, headers });

/** How many statements it costs to answer a request. */
async function cost(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { website } = await statementsOf(async () => {
    await (await ask(path, headers)).arrayBuffer();
  });
  return website.filter((statement) => statement.includes('website.languages')).length;
}

const kept: [string, () => string, number][] = [
  ['a list', () => '/job-offers?locale=fr&populate=*,seo', 200],
  ['countries', () => '/countries?locale=fr', 200],
  ['facets', () => '/job-offers/facets', 200],
  ['the careers page', () => '/careers-page', 200],
  ['an offer', () => `/job-offers/${id}`, 200],
  ['what has changed', () => '/job-offers/changes', 200],
  ['a feed', () => '/feeds/fr.rss', 200],
  ['the sitemap', () => '/feeds/sitemap.xml', 200],
  ['an address that has moved', () => '/job-offers/by-slug/reader-of-gauges', 308],
  ['an offer that is gone', () => `/job-offers/${gone}`, 410],
];

describe.each(kept)('%s', (_, path, status) => {
  test('is made once and then kept', async () => {
    await ask('/countries?locale=ar');
    const first = await ask(path());
    expect(first.status).toBe(status);
    expect(await cost(path())).toBe(0);
    const again = await ask(path(), { 'accept-encoding': 'identity' });
    expect(again.status).toBe(status);
    expect(await again.text()).toBe(await first.text());
  });

  test('is not sent again to whoever has it', async () => {
    const first = await ask(path());
    const etag = String(first.headers.get('etag'));
    expect(etag).toMatch(/^"[\w-]+"$/);
    const second = await ask(path(), { 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    for (const name of ['etag', 'vary', 'cache-control', 'access-control-allow-origin']) {
      expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    }
  });

  test('comes compressed to whoever can read that, each time with its own ETag', async () => {
    const plain = await ask(path(), { 'accept-encoding': 'identity' });
    const text = await plain.text();
    for (const coding of ['br', 'gzip']) {
      const answer = await ask(path(), { 'accept-encoding': coding });
      expect(await answer.text()).toBe(text);
      const isLong = Buffer.byteLength(text) >= 1000;
      expect(answer.headers.get('content-encoding')).toBe(isLong ? coding : null);
      expect(answer.headers.get('etag') === plain.headers.get('etag')).toBe(!isLong);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    }
  });
});

test('an address that moves a second time is told so to whoever knows where it was', async () => {
  const offer = await publishedOffer(['en'], { title: 'Keeper of keys' });
  const moveTo = async (slug: string) => {
    await change(offer, 'en', { slug });
    await publish(offer, 'en');
    return ask('/job-offers/by-slug/keeper-of-keys');
  };
  const etag = String((await moveTo('key-keeper')).headers.get('etag'));
  await moveTo('keys');
  const answer = await ask('/job-offers/by-slug/keeper-of-keys', { 'if-none-match': etag });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, 'keys']);
});

test('a question has one answer, in whatever order and form its parameters come', async () => {
  await ask('/job-offers?locale=fr&filters[workplace][$in]=remote&populate=benefits,requirements');
  expect(
    await cost(
      '/job-offers?populate[]=requirements&populate[]=benefits&filters[workplace][$in][0]=remote&locale=fr',
    ),
  ).toBe(0);
});

const never: [string, string, number][] = [
  ['what is not understood', '/job-offers?locale=fr&colour=red', 400],
  ['a language there is not', '/job-offers?locale=xx', 400],
  ['an offer that never was', '/job-offers/nobody', 404],
  ['a hidden parameter', '/job-offers?toString=1', 400],
];

test.each(never)('%s is never kept', async (_, path, status) => {
  const { entries } = cache().store as unknown as { entries: Map<string, unknown> };
  const before = entries.size;
  for (let time = 0; time < 2; time += 1) {
    const answer = await ask(path, { origin: 'https://careers.example.org' });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  }
  expect(entries.size).toBe(before);
});

test('whoever says who they are goes past what is kept', async () => {
  await ask('/countries');
  expect(await cost('/countries', { cookie: 'jwt=1' })).toBe(0);
  const { status } = await ask('/countries', { authorization: 'Bearer nonsense' });
  expect(status).toBe(401);
});

test('many who ask at once wait for one answer', async () => {
  await ask('/countries?locale=ar');
  const { website } = await statementsOf(() =>
    Promise.all(Array.from({ length: 20 }, () => get('/job-offers?locale=fr&sort=title'))),
  );
  expect(website).toHaveLength(1);
});

test('a write drops what it touches and nothing else', async () => {
  const [own, other, french] = [
    `/job-offers/${id}`,
    `/job-offers/${gone}`,
    '/job-offers?locale=fr',
  ];
  for (const path of [own, other, french, '/job-offers', '/countries']) await ask(path);
  await change(id, 'en', { summary: 'Other words' });
  await publish(id, 'en');
  expect([await cost(own), await cost('/job-offers')]).toEqual([1, 1]);
  expect([await cost(other), await cost(french), await cost('/countries')]).toEqual([0, 0, 0]);
});

test('who publishes finds it published, every time', async () => {
  for (let time = 0; time < 15; time += 1) {
    await ask('/job-offers?locale=fr');
    await change(id, 'fr', { title: `Titre ${time}` });
    await publish(id, 'fr');
    const { data } = await get<{ documentId: string; title: string }[]>('/job-offers?locale=fr');
    expect(data.find(({ documentId }) => documentId === id)?.title).toBe(`Titre ${time}`);
  }
});

describe('days', () => {
  test('what is kept ends with the day that changes it, and says so before', async () => {
    await companyIn('Europe/Paris');
    const closing = await publishedOffer(['de'], { closesOn: '2026-03-10' });
    setNow('2026-03-10T22:59:48Z');
    const { headers } = await ask('/job-offers?locale=de');
    expect(headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=10, stale-while-revalidate=2',
    );
    expect(await cost('/job-offers?locale=de')).toBe(0);
    setNow('2026-03-10T23:00:00Z');
    const { data } = await get<object[]>('/job-offers?locale=de');
    expect(data).toEqual([]);
    await strapi.documents('api::job-offer.job-offer').delete({ documentId: closing, locale: '*' });
    await companyIn('UTC');
  });
});
