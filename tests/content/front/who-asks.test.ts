/** @jest-environment ./tests/content/front/environment.ts */
import http from 'node:http';
import { eventually } from '../../operations/conditions';
import { cache } from '../../support/cache';
import { type Asking, askPort, runClockFrom, seenDuring } from '../../support/front';

const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  runClockFrom('2026-03-10T12:00:00Z');
  // Wrong questions are part of this; they need not be logged.
  strapi.log.silent = true;
  await eventually('the node hears', () => cache().hears);
});

describe('who a visitor is', () => {
  const lies = {
    host: 'careers.example.org',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'other.example.org',
    forwarded: 'for=203.0.113.7;host=other.example.org;proto=https',
  };
  const ways: [string, string, Asking][] = [
    ['asked in a message', '/api/job-offers?colour=red', {}],
    ['passed on', '/api/nothing', {}],
    ['passed on with a body', '/graphql', { method: 'POST', body: '{}' }],
    ['passed on with a token', '/api/countries', { headers: { authorization: 'Bearer x' } }],
  ];

  /** What the application believes of who asks. */
  async function believed(path: string, { headers, ...asking }: Asking, port = front.port) {
    const all = { ...json, ...headers, ...lies };
    const [request] = await seenDuring(() => askPort(port, path, { ...asking, headers: all }));
    const { app } = strapi.server;
    const { ip, ips, protocol, host } = app.createContext(
      request!,
      new http.ServerResponse(request!),
    );
    return { ip, ips, protocol, host, forwarded: request!.headers.forwarded };
  }

  test.each(ways)('is where the request comes from, when it is %s', async (_, path, asking) => {
    expect(await believed(path, asking)).toEqual({
      ip: '127.0.0.1',
      ips: ['127.0.0.1'],
      protocol: 'http',
      host: 'careers.example.org',
      forwarded: undefined,
    });
  });

  test('is what a proxy says of whom the operator knows', async () => {
    strapi.server.app.proxy = true;
    const port = await front.startFront(strapi, { host: '127.0.0.1', port: 0 });
    for (const [, path, asking] of ways) {
      expect(await believed(path, asking, port)).toEqual({
        ip: '203.0.113.7',
        ips: ['203.0.113.7', '127.0.0.1'],
        protocol: 'https',
        host: 'other.example.org',
        forwarded: lies.forwarded,
      });
    }
  });
});
