import { get as request } from 'node:http';
import { origin } from '../../support/api';
import { statementsOf } from '../../support/statements';

const ask = (path: string, init?: RequestInit) => fetch(`${origin()}${path}`, init);

const page = async () => (await ask('/api/docs')).text();

/** What a page loads: its scripts, styles and pictures. */
const loadedBy = (html: string) =>
  [...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"]+)"/g)].map(
    ([, address]) => address!,
  );

test('the page is called what the API is called', async () => {
  const answer = await ask('/api/docs');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toContain('<title>Careers API</title>');
});

test('everything it loads is beside it, and there', async () => {
  const addresses = loadedBy(await page());
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    const url = new URL(address, `${origin()}/api/docs`);
    const answer = await fetch(url);
    expect([address, url.origin, answer.status]).toEqual([address, origin(), 200]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});

test('no script stands in the page, because the policy that is sent forbids it', async () => {
  const answer = await ask('/api/docs');
  const policy = answer.headers.get('content-security-policy')!;
  expect(policy.split(';')).toContain("script-src 'self'");
  const html = await answer.text();
  expect(html.match(/<script\b(?![^>]*\bsrc=)/g)).toBeNull();
  expect(html.match(/\son\w+=|javascript:/g)).toBeNull();
});

test('an address with a slash at the end leads to the one without', async () => {
  const answer = await ask('/api/docs/');
  expect([answer.url, answer.status]).toEqual([`${origin()}/api/docs`, 200]);
});

test.each([
  'index.html',
  'package.json',
  '..%2fpackage.json',
  'swagger-ui.js',
  'constructor',
  '%00',
])('of the package it serves only what the page needs, not %s', async (file) => {
  expect((await ask(`/api/docs/${file}`)).status).toBe(404);
});

/** `fetch` would ask for a fresh copy by itself as soon as it is given an ETag. */
const statusWith = (path: string, etag: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${origin()}${path}`, { headers: { 'if-none-match': etag } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });

test.each(['/api/openapi.json', '/api/docs/swagger-ui-bundle.js', '/api/docs/swagger-ui.css'])(
  '%s is sent once and confirmed after that',
  async (path) => {
    const answer = await ask(path, { method: 'HEAD' });
    const etag = answer.headers.get('etag')!;
    expect(etag).toMatch(/^"[^"]+"$/);
    expect([await statusWith(path, etag), await statusWith(path, '"other"')]).toEqual([304, 200]);
  },
);

test('the description and its page ask the database nothing, not even who may read', async () => {
  const { website, strapi } = await statementsOf(async () => {
    for (const path of ['/api/openapi.json', '/api/docs', '/api/docs/start.js']) {
      expect((await ask(path)).status).toBe(200);
    }
  });
  expect([...website, ...strapi]).toEqual([]);
});

test('the description names the server as its configuration does', async () => {
  const { servers } = (await (await ask('/api/openapi.json')).json()) as { servers: object[] };
  expect(servers).toEqual([{ url: strapi.config.get('server.absoluteUrl') }]);
});
