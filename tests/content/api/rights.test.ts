import { send, fullAccessToken } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

let documentId: string;

beforeAll(async () => {
  setToday('2026-03-10');
  documentId = await publishedOffer(['en']);
});

/** What each right opens. */
const endpoints = {
  'api::job-offer.job-offer.find': () => [
    '/job-offers',
    '/job-offers/facets',
    '/job-offers/changes',
    '/feeds/en.json',
  ],
  'api::job-offer.job-offer.findOne': () => [
    `/job-offers/${documentId}`,
    '/job-offers/by-slug/gauge-technician',
  ],
  'api::country.country.find': () => ['/countries'],
  'api::careers-page.careers-page.find': () => ['/careers-page'],
};
const scopes = Object.keys(endpoints) as (keyof typeof endpoints)[];

/** The statuses of what each right opens, as far as they differ. */
const statuses = async (token?: string) => {
  const found: Record<string, number[]> = {};
  for (const scope of scopes) {
    const answers = endpoints[scope]().map((path) => send('GET', path, undefined, token));
    found[scope] = [...new Set((await Promise.all(answers)).map(({ status }) => status))];
  }
  return found;
};

const all = (status: number) => Object.fromEntries(scopes.map((scope) => [scope, [status]]));

async function rightOf(type: string, action: string) {
  const role = await strapi.db.query(ROLE).findOne({ where: { type } });
  return { action, role: role!.id };
}

/** Takes a right away while something is done, as an administrator would in the panel. */
async function without(type: string, action: string, work: () => Promise<void>): Promise<void> {
  const right = await rightOf(type, action);
  await strapi.db.query(PERMISSION).deleteMany({ where: right });
  try {
    await work();
  } finally {
    await strapi.db.query(PERMISSION).create({ data: right });
  }
}

async function apiToken(permissions: Record<string, unknown>): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: `token ${Math.random()}`,
    description: '',
    lifespan: null,
    ...permissions,
  });
  return accessKey;
}

test('on first start everybody may read everything that is the website’s', async () => {
  expect(await statuses()).toEqual(all(200));
});

test.each(scopes)('taking %s from the public closes that endpoint and no other', async (scope) => {
  await without('public', scope, async () => {
    expect(await statuses()).toEqual({ ...all(200), [scope]: [403] });
  });
  expect(await statuses()).toEqual(all(200));
});

test('a closed endpoint says nothing, not even what it would not understand', async () => {
  await without('public', 'api::job-offer.job-offer.find', async () => {
    const { status, data } = await send('GET', '/job-offers?status=draft');
    expect([status, data]).toEqual([403, null]);
  });
});

test('a visitor who is signed in reads what everybody reads, by a right of its own', async () => {
  const role = await strapi.db.query(ROLE).findOne({ where: { type: 'authenticated' } });
  const user = await strapi.db.query('plugin::users-permissions.user').create({
    data: { username: 'reader', email: 'reader@example.org', confirmed: true, role: role!.id },
  });
  const jwt = strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
  expect(await statuses(jwt)).toEqual(all(200));
  await without('authenticated', 'api::country.country.find', async () => {
    expect(await statuses(jwt)).toEqual({ ...all(200), 'api::country.country.find': [403] });
    expect(await statuses()).toEqual(all(200));
  });
});

test('tokens read: a read-only one, one with full access, and one for a single endpoint', async () => {
  expect(await statuses(await apiToken({ type: 'read-only' }))).toEqual(all(200));
  expect(await statuses(await fullAccessToken())).toEqual(all(200));
  const scope = 'api::job-offer.job-offer.findOne';
  const custom = await apiToken({ type: 'custom', permissions: [scope] });
  expect(await statuses(custom)).toEqual({ ...all(403), [scope]: [200] });
});

test('a read-only token reads when the public may not, and writes nothing', async () => {
  const token = await apiToken({ type: 'read-only' });
  await without('public', 'api::job-offer.job-offer.find', async () => {
    expect((await send('GET', '/job-offers', undefined, token)).status).toBe(200);
  });
  const body = { data: { title: 'No' } };
  for (const [method, path] of [
    ['POST', '/job-offers'],
    ['PUT', `/job-offers/${documentId}`],
    ['DELETE', `/job-offers/${documentId}`],
  ] as const) {
    expect((await send(method, path, body, token)).status).toBe(403);
  }
});

test('a token sees no drafts either, because nobody does over this API', async () => {
  const token = await fullAccessToken();
  expect((await send('GET', '/job-offers?status=draft', undefined, token)).status).toBe(400);
});
