import { get, origin } from '../../support/api';

const reading = [
  'api::careers-page.careers-page.find',
  'api::country.country.find',
  'api::job-offer.job-offer.find',
  'api::job-offer.job-offer.findOne',
];

async function grantsOf(type: 'public' | 'authenticated'): Promise<string[]> {
  const grants = await strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ where: { role: { type } } });
  return grants.map(({ action }) => action as string).sort();
}

test('a visitor may read four things, and nothing else', async () => {
  expect(await grantsOf('public')).toEqual(reading);
});

test('a visitor who is signed in may read the same, and look after the own account', async () => {
  const grants = await grantsOf('authenticated');
  expect(grants).toEqual(expect.arrayContaining(reading));
  const others = grants.filter((action) => !reading.includes(action));
  for (const action of others) {
    expect(action).toMatch(
      /^plugin::users-permissions\.(auth|user)\.(changePassword|logout|me|\w*[sS]essions?\w*)$/,
    );
  }
});

const writes: [string, string][] = [
  ['POST', '/job-offers'],
  ['PUT', '/job-offers/x'],
  ['DELETE', '/job-offers/x'],
  ['POST', '/countries'],
  ['DELETE', '/countries/x'],
  ['POST', '/departments'],
  ['PUT', '/company'],
  ['PUT', '/careers-page'],
  ['POST', '/upload'],
  ['POST', '/auth/local/register'],
  ['POST', '/users'],
];

test.each(writes)('a visitor cannot write: %s %s', async (method, path) => {
  const { status } = await fetch(`${origin()}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method !== 'DELETE' && { body: JSON.stringify({ data: { title: 'Intruder' } }) }),
  });
  expect([401, 403, 404, 405]).toContain(status);
  for (const uid of ['api::job-offer.job-offer', 'plugin::users-permissions.user'] as const) {
    expect(await strapi.db.query(uid).count()).toBe(0);
  }
});

test('five languages are there, English first and default, Arabic from right to left', async () => {
  const { data } = await get<{ locales: { code: string; dir: string; isDefault: boolean }[] }>(
    '/careers-page',
  );
  expect(data.locales.map(({ code, dir, isDefault }) => [code, dir, isDefault])).toEqual([
    ['en', 'ltr', true],
    ['fr', 'ltr', false],
    ['de', 'ltr', false],
    ['es', 'ltr', false],
    ['ar', 'rtl', false],
  ]);
});

test('all countries of ISO 3166-1 are there to pick from, by names nobody typed', async () => {
  const countries = await strapi.db.query('api::country.country').findMany();
  const codes = countries.map(({ code }) => code as string);
  expect([codes.length, new Set(codes).size]).toEqual([249, 249]);
  for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
  const germany = countries.find(({ code }) => code === 'DE');
  expect(germany?.label).toBe('Germany · Deutschland · Allemagne (DE)');
});
