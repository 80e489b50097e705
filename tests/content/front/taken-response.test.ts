/** @jest-environment node */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Taken, TakenResponse, requestOf } from '../../../src/front/taken-response';

const questionOf = (method = 'GET') =>
  requestOf({ id: 1, method, url: '/api/countries?locale=fr', headers: { host: 'a' } });

/** What is taken of a response, each time that something is. */
function taken(work: (response: TakenResponse) => unknown, method?: string): Taken[] {
  const all: Taken[] = [];
  work(new TakenResponse(questionOf(method), (one) => all.push(one)));
  return all;
}

const plain = ({ status, headers, body }: Taken) => [status, headers, Buffer.from(body).toString()];

test('a question is a request without a body', async () => {
  const request = questionOf();
  expect([request.method, request.url, request.headers, request.httpVersion]).toEqual([
    'GET',
    '/api/countries?locale=fr',
    { host: 'a' },
    '1.1',
  ]);
  const pieces: unknown[] = [];
  for await (const piece of request) pieces.push(piece);
  expect(pieces).toEqual([]);
});

const ways: [string, (response: ServerResponse) => unknown, unknown[]][] = [
  ['an end', (response) => response.end(), [200, [], '']],
  ['a text', (response) => response.end('été'), [200, [], 'été']],
  ['bytes', (response) => response.end(Buffer.from('a')), [200, [], 'a']],
  [
    'bytes and a function',
    (response) => response.end(Buffer.from('a'), () => undefined),
    [200, [], 'a'],
  ],
  ['only a function', (response) => response.end(() => undefined), [200, [], '']],
  [
    'pieces',
    (response) => {
      response.write('a');
      response.write(Buffer.from('b'));
      response.end('c');
    },
    [200, [], 'abc'],
  ],
  [
    'headers one by one',
    (response) => {
      response.statusCode = 404;
      response.setHeader('A', ['1', '2']);
      response.setHeader('B', 3);
      response.end();
    },
    [404, ['a', '1', 'a', '2', 'b', '3'], ''],
  ],
  [
    'a list of headers',
    (response) => response.writeHead(410, ['A', '1', 'B', '2']).end('a'),
    [410, ['A', '1', 'B', '2'], 'a'],
  ],
  [
    'headers by name, beside others',
    (response) => {
      response.setHeader('A', '1');
      response.writeHead(308, { B: '2' }).end();
    },
    [308, ['a', '1', 'b', '2'], ''],
  ],
  [
    'a status with its words',
    (response) => response.writeHead(400, 'No', { A: '1' }).end(),
    [400, ['a', '1'], ''],
  ],
  ['the same again', (response) => response.end('a').end('b'), [200, [], 'a']],
  ['an end and a break', (response) => response.end('a').destroy(), [200, [], 'a']],
  ['a break and an end', (response) => response.destroy().end('a'), [0, [], '']],
  ['a break in the middle', (response) => (response.write('a'), response.destroy()), [0, [], '']],
];

test.each(ways)('%s is taken once, as a whole', (_, work, expected) => {
  expect(taken(work).map(plain)).toEqual([expected]);
});

test('bytes that are all there is are taken as they are, not copied', () => {
  const body = Buffer.from('all there is');
  expect(taken((response) => response.end(body))[0]?.body).toBe(body);
});

test('nothing is taken before the end', () => {
  expect(taken((response) => response.writeHead(200).write('a'))).toEqual([]);
});

test('an answer to HEAD has no body', () => {
  const [answer] = taken((response) => response.setHeader('Content-Length', 3).end(), 'HEAD');
  expect(plain(answer!)).toEqual([200, ['content-length', '3'], '']);
});

test('a stream is taken when it ends', async () => {
  let all: Taken | undefined;
  const response = new TakenResponse(questionOf(), (one) => (all = one));
  await pipeline(Readable.from(['a', 'b', 'c']), response);
  expect(plain(all!)).toEqual([200, [], 'abc']);
});

test('a stream that breaks off is taken for broken off', async () => {
  let all: Taken | undefined;
  const response = new TakenResponse(questionOf(), (one) => (all = one));
  const broken = Readable.from(
    (function* () {
      yield 'a';
      throw new Error('The database is gone.');
    })(),
  );
  await expect(pipeline(broken, response)).rejects.toThrow('The database is gone.');
  expect(all?.status).toBe(0);
});

test('whoever waits for the end of an answer hears of it, as of any other', async () => {
  const response = new TakenResponse(questionOf(), () => undefined);
  const ended = Promise.all([once(response, 'finish'), once(response, 'close')]);
  response.end('a');
  await ended;
  expect(response.finished).toBe(true);
});
