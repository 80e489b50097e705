/** @jest-environment ./tests/content/front/environment.ts */
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import { askApplication, askFront, runClockFrom } from '../../support/front';
import { manyOffers } from '../feeds/many-offers';

beforeAll(() => {
  runClockFrom('2026-03-10T12:00:00Z');
  // A connection that breaks is part of this; it need not be logged.
  strapi.server.app.silent = true;
});

describe('a long feed', () => {
  const path = '/api/feeds/indeed.xml';

  beforeAll(() => manyOffers(400, 12_000));

  test('comes whole', async () => {
    const [through, direct] = [await askFront(path), await askApplication(path)];
    expect(through.body.length).toBeGreaterThan(4_000_000);
    expect(through.body.equals(direct.body)).toBe(true);
    expect(through.headers['content-type']).toBe(direct.headers['content-type']);
  });

  test('of whom nobody reads on any more is not made any further', async () => {
    const asked = once(strapi.server.httpServer, 'request') as Promise<
      [object, http.ServerResponse]
    >;
    const request = http.get({ host: '127.0.0.1', port: front.port, path, agent: false });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    await once(answer, 'readable');
    const [, response] = await asked;
    const closed = once(response, 'close');
    answer.destroy();
    await closed;
    expect(response.writableFinished).toBe(false);
  });
});
