import { origin } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer, unpublish } from '../../support/offers';

const ids: Record<string, string> = {};

beforeAll(async () => {
  setToday('2026-03-10');
  ids.live = await publishedOffer(['en', 'fr'], { title: 'Été — 夏' });
  ids.gone = await publishedOffer(['en']);
  await unpublish(ids.gone, 'en');
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${origin()}${path}`, init);

const paths: [string, () => string, number][] = [
  ['countries', () => '/api/countries?locale=fr', 200],
  ['a list', () => '/api/job-offers?locale=en', 200],
  ['an offer', () => `/api/job-offers/${ids.live}`, 200],
  ['the careers page', () => '/api/careers-page', 200],
  ['what is not understood', () => '/api/job-offers?status=draft', 400],
  ['a language that is not there', () => '/api/job-offers?locale=xx', 400],
  ['what may not be read', () => '/api/users', 403],
  ['what never was', () => '/api/job-offers/nobody', 404],
  ['what is gone', () => `/api/job-offers/${ids.gone}`, 410],
];

test.each(paths)('%s is JSON in UTF-8', async (_, path, status) => {
  const answer = await ask(path());
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/json(; charset=utf-8)?$/);
  expect(await answer.json()).toHaveProperty('data');
});

test.each(paths)('%s answers HEAD as GET, without the body', async (_, path, status) => {
  const headers = { 'accept-encoding': 'identity' };
  const whole = await ask(path(), { headers });
  const head = await ask(path(), { method: 'HEAD', headers });
  expect([head.status, await head.text()]).toEqual([status, '']);
  for (const name of ['content-type', 'content-length', 'access-control-allow-origin']) {
    expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
  }
  expect(Number(head.headers.get('content-length'))).toBe((await whole.arrayBuffer()).byteLength);
});

const website = 'https://careers.example.org';

test.each(paths)('%s may be read by any website, and never with credentials', async (_, path) => {
  const answer = await ask(path(), { headers: { origin: website, cookie: 'jwt=1' } });
  expect(['*', website]).toContain(answer.headers.get('access-control-allow-origin'));
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test.each([...paths.map(([, path]) => path), () => '/graphql'])(
  'a browser that asks first is let through, without credentials (%#)',
  async (path) => {
    const answer = await ask(path(), {
      method: 'OPTIONS',
      headers: {
        origin: website,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/content-type/i);
    expect(answer.headers.get('access-control-allow-methods')).toContain('GET');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  },
);

test('GraphQL allows no website credentials either', async () => {
  const answer = await ask('/graphql', {
    method: 'POST',
    headers: { origin: website, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
});

test.each(paths)('%s is not for search engines', async (_, path) => {
  expect((await ask(path())).headers.get('x-robots-tag')).toBe('noindex');
});
