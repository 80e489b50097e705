/** @jest-environment node */
import { once } from 'node:events';
import http, { type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { passingOn } from '../../../src/front/thread/passing-on';
import { freePort } from '../../support/node-process';
import { askPort, sendBytes } from '../../support/front';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function listening(listener: RequestListener, at: string | number = 0): Promise<Server> {
  const server = http.createServer(listener);
  servers.push(server);
  server.listen(at);
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** What was thrown while a request was passed on, which would have ended the thread. */
const thrown: unknown[] = [];

/** A server that passes everything on; answers with its port. */
async function passingTo(application: string | number): Promise<number> {
  const passOn = passingOn(application);
  const server = await listening((request, response) => {
    try {
      passOn(request, response);
    } catch (error) {
      thrown.push(error);
      response.destroy();
    }
  });
  return portOf(server);
}

const inFrontOf = async (listener: RequestListener) => passingTo(portOf(await listening(listener)));

/** Answers with what has come. */
const echo: RequestListener = (request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.once('end', () => {
    const { method, url, headers } = request;
    const body = Buffer.concat(pieces).toString('latin1');
    response.end(JSON.stringify({ method, url, headers, body }));
  });
};

test('an application on a socket is asked, and answered for', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'passing-on-'));
  const socket = path.join(folder, 'application.sock');
  await listening(echo, socket);
  const port = await passingTo(socket);
  const answer = await askPort(port, '/a?b=c', { headers: { 'x-own': 'd' } });
  expect(JSON.parse(answer.body.toString())).toMatchObject({
    method: 'GET',
    url: '/a?b=c',
    headers: { host: `127.0.0.1:${port}`, 'x-own': 'd' },
  });
});

test.each(['/nowhere/application.sock', 'a port'])(
  'while nobody listens at %s, the answer is 503 in Strapi’s shape',
  async (place) => {
    const port = await passingTo(place === 'a port' ? await freePort() : place);
    for (const method of ['GET', 'POST']) {
      const { status, headers, body } = await askPort(port, '/admin', { method });
      expect([status, headers['content-type']]).toEqual([503, 'application/json']);
      expect(JSON.parse(body.toString())).toEqual({
        data: null,
        error: {
          status: 503,
          name: 'ServiceUnavailableError',
          message: 'The application does not answer.',
          details: {},
        },
      });
    }
  },
);

test('an application that goes away before it answers is a 503, too', async () => {
  const port = await inFrontOf((request) => void request.socket.destroy());
  expect((await askPort(port, '/')).status).toBe(503);
});

test.each([
  ['of known length', { 'content-length': '1000' }],
  ['of unknown length', {}],
])(
  'an answer %s that breaks off in the middle is not taken for a whole one',
  async (_, headers) => {
    const port = await inFrontOf((request, response) => {
      response.writeHead(200, headers);
      response.write('the beginning', () => setImmediate(() => request.socket.destroy()));
    });
    await expect(askPort(port, '/')).rejects.toThrow();
    await expect(askPort(port, '/')).rejects.toThrow();
  },
);

const halves: [string, string][] = [
  ['the answer', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['the request', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nthe beginning'],
];

test.each(halves)('when a visitor hangs up in the middle of %s, so do we', async (_, bytes) => {
  let note: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (note = resolve));
  let hear: () => void = () => undefined;
  const isHeard = new Promise<void>((resolve) => (hear = resolve));
  const port = await inFrontOf((request, response) => {
    request.once('error', () => undefined);
    response.once('close', hear).write('the beginning', () => note());
  });
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  await isAsked;
  socket.destroy();
  await isHeard;
});

const targets = [
  '/',
  '//',
  '//example.org/api',
  '/a//b',
  '/a/../b',
  '/a/%2e%2e/b',
  '/a\\b',
  '/%',
  '/?a=1?b=2',
  '/?a[$in]=1&b={}|"\'<>',
  '/a#b',
  `/${'long'.repeat(3000)}`,
];

test.each(targets)('the target %s comes to the application as it is', async (target) => {
  const port = await inFrontOf(echo);
  const text = await sendBytes(
    port,
    `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  expect(JSON.parse(/\{.*\}/s.exec(text)?.[0] ?? '{}')).toMatchObject({ url: target });
});

test.each([
  '*',
  'http://visitor.example/a',
  'http://visitor.example:port/',
  'http://[/',
  'http://%/',
])('the target %s, which is no path, ends no thread', async (target) => {
  const port = await inFrontOf(echo);
  const request = `OPTIONS ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
  await sendBytes(port, request);
  expect(thrown.splice(0).map(String)).toEqual([]);
  expect((await askPort(port, '/')).status).toBe(200);
});

const HIDDEN = 'GET /hidden HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n';
const lengths: [string, string][] = [
  ['a known', `Content-Length: ${HIDDEN.length}\r\n\r\n${HIDDEN}`],
  [
    'an unknown',
    `Transfer-Encoding: chunked\r\n\r\n${HIDDEN.length.toString(16)}\r\n${HIDDEN}\r\n0\r\n\r\n`,
  ],
];

describe.each(lengths)('a body of %s length', (_, rest) => {
  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'that comes with %s stays a body, whatever is in it',
    async (method) => {
      const asked: string[] = [];
      const port = await inFrontOf((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        echo(request, response);
      });
      const text = await sendBytes(
        port,
        `${method} /open HTTP/1.1\r\nHost: a\r\n${rest}` +
          'GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      );
      expect(asked).toEqual([`${method} /open`, 'GET /last']);
      expect(text).toContain(JSON.stringify({ body: HIDDEN }).slice(1));
    },
  );
});
