/** @jest-environment ./tests/content/front/environment.ts */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { eventually } from '../../operations/conditions';
import { cache, forgetAnswers } from '../../support/cache';
import { askApplication, askFront, askedFor, runClockFrom, saidBy } from '../../support/front';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';

let id = '';
let gone = '';

beforeAll(async () => {
  runClockFrom('2026-03-10T12:00:00Z');
  id = await publishedOffer(['en', 'fr'], { title: 'Reader of gauges', countries: ['FR'] });
  for (let count = 0; count < 4; count += 1) await publishedOffer(['en', 'fr']);
  await change(id, 'en', { slug: 'gauge-reader' });
  await publish(id, 'en');
  gone = await publishedOffer(['en']);
  await unpublish(gone, 'en');
  await eventually('the node hears', () => cache().hears);
});

beforeEach(forgetAnswers);

const kept: [string, () => string, number][] = [
  ['a list', () => '/api/job-offers?locale=fr&populate=*,seo', 200],
  ['countries', () => '/api/countries?locale=fr', 200],
  ['facets', () => '/api/job-offers/facets', 200],
  ['the careers page', () => '/api/careers-page', 200],
  ['an offer', () => `/api/job-offers/${id}`, 200],
  ['what has changed', () => '/api/job-offers/changes', 200],
  ['an address that has moved', () => '/api/job-offers/by-slug/reader-of-gauges', 308],
  ['an offer that is gone', () => `/api/job-offers/${gone}`, 410],
];

const codings = ['identity', 'gzip', 'br'] as const;
const unpack = { identity: (body: Buffer) => body, gzip: gunzipSync, br: brotliDecompressSync };

describe.each(kept)('%s', (_, path, status) => {
  test.each(codings)('that is kept is given as %s without the application', async (coding) => {
    const asking = { headers: { 'accept-encoding': coding } };
    const text = (await askFront(path())).body;
    await askFront(path(), asking);
    let answer = await askApplication(path(), asking);
    const expected = saidBy(answer);
    expect(await askedFor(async () => (answer = await askFront(path(), asking)))).toEqual([]);
    expect(saidBy(answer)).toEqual(expected);
    expect([answer.status, answer.headers.vary]).toEqual([status, 'Accept-Encoding']);
    const isLong = text.length >= 1000;
    expect(answer.headers['content-encoding']).toBe(
      isLong && coding !== 'identity' ? coding : undefined,
    );
    expect((isLong ? unpack[coding](answer.body) : answer.body).equals(text)).toBe(true);
  });

  test('that a reader has already is a 304 without the application', async () => {
    const etag = String((await askFront(path())).headers.etag);
    const asking = { headers: { 'if-none-match': `"other", ${etag}` } };
    const expected = saidBy(await askApplication(path(), asking));
    let answer = await askFront(path(), asking);
    expect(await askedFor(async () => (answer = await askFront(path(), asking)))).toEqual([]);
    expect(saidBy(answer)).toEqual(expected);
    expect([answer.status, answer.body.length]).toEqual([304, 0]);
    for (const name of ['etag', 'vary', 'cache-control', 'access-control-allow-origin']) {
      expect([name, answer.headers[name]]).toEqual([name, expect.stringMatching(/./)]);
    }
  });

  test('that is kept answers HEAD as GET, without the body and without the application', async () => {
    const whole = saidBy(await askFront(path()));
    let head = await askFront(path(), { method: 'HEAD' });
    const ask = async () => (head = await askFront(path(), { method: 'HEAD' }));
    expect(await askedFor(ask)).toEqual([]);
    expect(saidBy(head)).toEqual({ ...whole, body: '' });
  });
});

test('the first answer is the application’s own, and so is that to the first who asks in another order', async () => {
  const [one, other] = [
    '/api/job-offers?locale=fr&populate=benefits,requirements&filters[workplace][$in]=remote',
    '/api/job-offers?populate[]=requirements&filters[workplace][$in][0]=remote&populate[]=benefits&locale=fr',
  ];
  const askBoth = async () => [saidBy(await askFront(one)), saidBy(await askFront(other))];
  let answers = await askBoth();
  expect(answers[1]).toEqual(answers[0]);
  expect(await askedFor(async () => (answers = await askBoth()))).toEqual([]);
  expect(answers).toEqual([answers[0], saidBy(await askApplication(one))]);
});

const neverKept: [string, () => string, object][] = [
  ['what is not understood', () => '/api/job-offers?colour=red', {}],
  ['an offer that never was', () => '/api/job-offers/nobody', {}],
  [
    'what somebody asks who says who they are',
    () => '/api/countries',
    { authorization: 'Bearer x' },
  ],
];

test.each(neverKept)('%s is asked for each time', async (_, path, headers) => {
  const ask = () => askFront(path(), { headers: { ...headers } });
  await askFront('/api/countries');
  await ask();
  expect(await askedFor(ask)).toEqual([path()]);
});
