import { origin, send } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';

let documentId: string;

beforeAll(async () => {
  setToday('2026-03-10');
  documentId = await publishedOffer(['en'], { title: 'Untouched' });
});

interface Route {
  path: string;
  methods: string[];
}

/** Every route below /api that Strapi has, ours and those of its plugins. */
const routes = () =>
  (strapi.server.listRoutes() as unknown as Route[]).filter(
    ({ path, methods }) => path.startsWith('/api/') && methods.length > 0,
  );

/** A route's address with something in place of its parameters, below /api. */
const addressOf = (path: string) =>
  path
    .slice('/api'.length)
    .replace(/:(documentId|id)/g, documentId)
    .replace(/:\w+/g, '1')
    .replace('(.*)', 'github');

const refused = [400, 401, 403, 404, 405];

const bodies = [
  { data: { title: 'Hacked', name: 'Hacked', key: 'hacked', code: 'ZZ' } },
  {
    username: 'mallory',
    email: 'mallory@example.org',
    password: 'Passw0rd!',
    identifier: 'mallory',
  },
];

/** How many rows there are, and what the offers say, past the API. */
async function contents(): Promise<string> {
  const { rows } = await strapi.db.connection.raw(`
    select (select json_agg(offer order by id) from job_offers offer)::text
      || (select count(*) from countries) || (select count(*) from departments)
      || (select count(*) from companies) || (select count(*) from careers_pages)
      || (select count(*) from up_users) || (select count(*) from up_roles)
      || (select count(*) from up_permissions) || (select count(*) from files) as everything`);
  return rows[0].everything;
}

test('no route that writes lets a visitor write', async () => {
  const before = await contents();
  const allowed: string[] = [];
  const asked: string[] = [];
  for (const { path, methods } of routes()) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'].filter((one) =>
      methods.includes(one),
    )) {
      for (const body of bodies) {
        const { status } = await send(method, addressOf(path), body);
        asked.push(`${method} ${path}`);
        if (!refused.includes(status)) allowed.push(`${method} ${path}: ${status}`);
      }
    }
  }
  expect(allowed).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(['POST /api/job-offers', 'PUT /api/careers-page']));
  expect(await contents()).toBe(before);
});

const writes: [string, () => string][] = [
  ['POST', () => '/job-offers'],
  ['POST', () => '/job-offers?status=draft'],
  ['PUT', () => `/job-offers/${documentId}`],
  ['PUT', () => `/job-offers/${documentId}?locale=fr`],
  ['DELETE', () => `/job-offers/${documentId}`],
  ['PUT', () => '/careers-page'],
  ['DELETE', () => '/careers-page'],
  ['PUT', () => '/company'],
  ['DELETE', () => '/company'],
  ['POST', () => '/departments'],
  ['PUT', () => '/departments/1'],
  ['DELETE', () => '/departments/1'],
  ['POST', () => '/auth/local/register'],
  ['POST', () => '/auth/local'],
  ['POST', () => '/auth/forgot-password'],
  ['POST', () => '/upload'],
  ['POST', () => '/users'],
];

test.each(writes)('%s %p is forbidden', async (method, path) => {
  for (const body of bodies) {
    const answer = await send(method, path(), body);
    expect([403, 401]).toContain(answer.status);
    expect(answer.data).toBeNull();
  }
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  'countries cannot be written by %s',
  async (method) => {
    for (const path of ['/countries', '/countries/FR']) {
      const { status } = await fetch(`${origin()}/api${path}`, { method });
      expect([403, 404, 405]).toContain(status);
    }
  },
);

test('a visitor may read offers, countries and the careers page, and nothing else', async () => {
  const open: string[] = [];
  for (const { path, methods } of routes().filter((route) => route.methods.includes('GET'))) {
    const { status } = await fetch(`${origin()}/api${addressOf(path)}`);
    if (![401, 403].includes(status)) open.push(`${path} ${status}`);
    expect(methods).toContain('HEAD');
  }
  expect(open).toEqual(
    expect.arrayContaining([
      '/api/careers-page 200',
      '/api/countries 200',
      '/api/job-offers 200',
      '/api/job-offers/:documentId 200',
    ]),
  );
  const websites = /^\/api\/(careers-page|countries|job-offers|feeds|openapi\.json|docs)[ /]/;
  expect(open.filter((route) => !websites.test(route))).toEqual([]);
});

test('a forged token opens nothing', async () => {
  const answer = await send('POST', '/job-offers', bodies[0], 'a'.repeat(256));
  expect([401, 403]).toContain(answer.status);
});
