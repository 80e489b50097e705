/** @jest-environment ./tests/content/front/environment.ts */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { fullAccessToken } from '../../support/api';
import { eventually } from '../../operations/conditions';
import { cache } from '../../support/cache';
import {
  type Asking,
  askApplication,
  askFront,
  runClockFrom,
  saidBy,
  sendBytes,
} from '../../support/front';
import { locationsIn, publishedOffer } from '../../support/offers';

let token = '';
let id = '';

beforeAll(async () => {
  runClockFrom('2026-03-10T12:00:00Z');
  // Broken connections and odd requests are part of this; they need not be logged.
  strapi.server.app.silent = true;
  strapi.log.silent = true;
  token = await fullAccessToken();
  id = await publishedOffer(['en', 'fr']);
  await eventually('the node hears', () => cache().hears);
});

const json = { 'content-type': 'application/json' };
const website = 'https://careers.example.org';
const preflight = (method: string) => ({
  method: 'OPTIONS',
  headers: {
    origin: website,
    'access-control-request-method': method,
    'access-control-request-headers': 'content-type',
  },
});

const same: [string, string, Asking, number][] = [
  ['what is not understood', '/api/job-offers?colour=red', {}, 400],
  ['what is not understood, as HEAD', '/api/job-offers?colour=red', { method: 'HEAD' }, 400],
  ['a language there is not', '/api/countries?locale=xx', { headers: { origin: website } }, 400],
  ['an offer that never was', '/api/job-offers/nobody', {}, 404],
  ['an address that never was', '/api/nothing', {}, 404],
  ['what may not be read', '/api/users', {}, 403],
  ['a wrong token', '/api/countries', { headers: { authorization: 'Bearer x' } }, 401],
  [
    'a wrong token that writes',
    '/api/countries',
    { method: 'POST', headers: json, body: '{}' },
    405,
  ],
  ['JSON that is none', '/api/auth/local', { method: 'POST', headers: json, body: '{' }, 400],
  ['may this website read?', '/api/job-offers', preflight('GET'), 204],
  ['may this website write?', '/api/job-offers', preflight('PUT'), 204],
  ['may this website ask GraphQL?', '/graphql', preflight('POST'), 204],
  ['a GET with a body', '/api/countries', { headers: { 'content-length': '2' }, body: '{}' }, 200],
  [
    'a GET with a body of unknown length',
    '/api/countries?locale=fr',
    { headers: { 'transfer-encoding': 'chunked' }, body: '{}' },
    200,
  ],
  [
    'GraphQL',
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":"{ jobOffers { title } }"}' },
    200,
  ],
  ['the start of the admin panel', '/admin/init', {}, 200],
  ['a feed', '/api/feeds/fr.rss', {}, 200],
  ['ojobpub', '/.well-known/ojobpub.json', {}, 200],
  ['whether it is ready', '/_ready', {}, 200],
  ['a very long question', `/api/job-offers?_q=${'a'.repeat(15_000)}`, {}, 400],
  ['an address of odd signs', '/api/job-offers/%E9?locale=fr', {}, 404],
];

test.each(same)('%s is answered as the application answers it', async (_, path, asking, status) => {
  await askApplication(path, asking);
  const through = await askFront(path, asking);
  expect(saidBy(through)).toEqual(saidBy(await askApplication(path, asking)));
  expect(through.status).toBe(status);
});

test('the admin panel comes as the application sends it', async () => {
  const [through, direct] = [await askFront('/admin'), await askApplication('/admin')];
  expect(saidBy(through)).toEqual(saidBy(direct));
});

test('an error has its documented shape', async () => {
  const { headers, body } = await askFront('/api/job-offers?colour=red');
  expect(headers['content-type']).toMatch(/^application\/json/);
  expect(JSON.parse(body.toString())).toMatchObject({
    data: null,
    error: { status: 400, details: { errors: [{ path: ['colour'] }] } },
  });
});

test('an offer is written, changed and deleted with a token', async () => {
  const headers = { ...json, authorization: `Bearer ${token}` };
  const write = async (method: string, path: string, data?: object) => {
    const body = data && JSON.stringify({ data });
    const answer = await askFront(`/api/job-offers${path}`, { method, headers, body });
    return { status: answer.status, text: answer.body.toString() };
  };
  const made = await write('POST', '', {
    title: 'Écouteur — 夏',
    locations: await locationsIn(['FR']),
    responsibilities: [{ text: 'Listen' }],
    applyEmail: 'jobs@example.org',
  });
  expect(made.status).toBe(201);
  const { documentId } = (JSON.parse(made.text) as { data: { documentId: string } }).data;
  const title = async () => {
    const { status, body } = await askFront(`/api/job-offers/${documentId}`);
    return status === 200
      ? (JSON.parse(body.toString()) as { data: { title: string } }).data.title
      : status;
  };
  expect(await title()).toBe('Écouteur — 夏');
  expect((await write('PUT', `/${documentId}`, { title: 'Listener' })).status).toBe(200);
  expect(await title()).toBe('Listener');
  expect((await write('DELETE', `/${documentId}`)).status).toBe(204);
  expect(await title()).toBe(410);
});

test('somebody signs in to the admin panel', async () => {
  const role = await strapi.service('admin::role').getSuperAdmin();
  const [email, password] = ['hr@example.org', 'Gauge-2026-secret'];
  await strapi
    .service('admin::user')
    .create({ email, password, firstname: 'Hanna', isActive: true, roles: [role.id] });
  const body = JSON.stringify({ email, password });
  const signIn = await askFront('/admin/login', { method: 'POST', headers: json, body });
  expect(signIn.status).toBe(200);
  const { data } = JSON.parse(signIn.body.toString()) as { data: { token: string } };
  const authorization = `Bearer ${data.token}`;
  const me = await askFront('/admin/users/me', { headers: { authorization } });
  expect(JSON.parse(me.body.toString())).toMatchObject({ data: { email } });
});

test('a file of some megabytes is uploaded and comes back', async () => {
  const bytes = Buffer.alloc(3_000_000, 'Look after gauges. ');
  const form = new FormData();
  form.append('files', new Blob([bytes], { type: 'text/plain' }), 'gauges.txt');
  const answer = await fetch(`http://127.0.0.1:${front.port}/api/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  expect(answer.status).toBe(201);
  const [file] = (await answer.json()) as { url: string }[];
  try {
    expect((await askFront(file!.url)).body.equals(bytes)).toBe(true);
  } finally {
    await strapi.plugin('upload').service('upload').remove(file);
  }
});

const line = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;

test('requests that come at once on one connection are answered in their order', async () => {
  await askFront('/api/countries');
  const text = await sendBytes(
    front.port,
    line('/api/nothing') +
      line('/api/countries') +
      line('/api/job-offers?colour=red') +
      line('/_ready') +
      line('/api/countries', 'Connection: close\r\n'),
  );
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
  expect(statuses).toEqual([404, 200, 400, 200, 200]);
});

/** The statuses that a port answers to some bytes, and the last body. */
async function answerOf(port: number, bytes: string): Promise<unknown> {
  const text = await sendBytes(port, bytes);
  const last = text.slice(text.lastIndexOf('HTTP/1.1 '));
  return {
    statuses: text.match(/HTTP\/1\.1 .*/g),
    body: last.slice(last.indexOf('\r\n\r\n')),
  };
}

async function expectSameAnswer(bytes: string): Promise<void> {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  expect(await answerOf(front.port, bytes)).toEqual(await answerOf(port, bytes));
}

const CLOSE = 'Connection: close\r\n';

test.each([
  '//',
  '///api/countries',
  '/api//countries',
  '/api/countries/',
  '/%',
  '/api/%',
  '/?',
  '*',
])('the odd address %s is answered as the application answers it', (target) =>
  expectSameAnswer(line(target, CLOSE)),
);

const odd: [string, string][] = [
  ['of an older kind (HTTP/1.0)', 'GET /_ready HTTP/1.0\r\nHost: a\r\n\r\n'],
  ['that asks to speak otherwise', line('/_ready', `Upgrade: h2c\r\n${CLOSE}`)],
  ['that would take trailers', line('/_ready', `TE: trailers\r\n${CLOSE}`)],
  ['with the same header twice', line('/_ready', `Accept: a/b\r\nAccept: c/d\r\n${CLOSE}`)],
  ['whose name of the host is missing', 'GET /_ready HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['that is none', 'Hello\r\n\r\n'],
  ['with two lengths', line('/_ready', 'Content-Length: 1\r\nContent-Length: 2\r\n')],
  ['too long for anybody', line(`/${'a'.repeat(20_000)}`, CLOSE)],
  [
    'that first asks whether to send its body',
    `POST /graphql HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Type: application/json\r\n` +
      `Content-Length: 2\r\n${CLOSE}\r\n{}`,
  ],
];

test.each(odd)('a request %s is answered as the application answers it', (_, bytes) =>
  expectSameAnswer(bytes),
);

const halves: [string, string][] = [
  ['a body', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{"query"'],
  [
    'a body of unknown length',
    'POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"que',
  ],
  ['waiting for an answer', line('/api/job-offers?_q=gauges')],
];

test.each(halves)(
  'a visitor who hangs up in the middle of %s disturbs nobody',
  async (_, bytes) => {
    const asked = once(strapi.server.httpServer, 'request');
    const socket = connect(front.port, '127.0.0.1', () => socket.write(bytes));
    await asked;
    socket.destroy();
    await once(socket, 'close');
    for (const path of [`/api/job-offers/${id}?populate=seo`, '/_ready']) {
      expect([path, (await askFront(path)).status]).toEqual([path, 200]);
    }
  },
);
