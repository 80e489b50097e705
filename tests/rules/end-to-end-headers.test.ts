import { endToEnd, endToEndLines } from '../../src/front/thread/end-to-end';

const passedOn: [string, Record<string, string>, string[]][] = [
  ['what is about the connection stays behind', { connection: 'close', te: 'trailers' }, []],
  ['so does what Connection names', { connection: 'close, X-Mine', 'x-mine': '1' }, []],
  ['a wish for another protocol stays behind', { connection: 'upgrade', upgrade: 'h2c' }, []],
  ['everything else goes on', { accept: '*/*', 'x-mine': '1' }, ['accept', 'x-mine']],
  [
    'how a body ends goes on, whatever Connection names',
    { connection: 'Transfer-Encoding, content-length', 'transfer-encoding': 'chunked' },
    ['transfer-encoding'],
  ],
  [
    'nobody hides who he is by naming it in Connection',
    { connection: 'x-forwarded-for, host', 'x-forwarded-for': '192.0.2.1', host: 'a' },
    ['x-forwarded-for', 'host'],
  ],
];

test.each(passedOn)('of a request: %s', (_, headers, names) => {
  expect(Object.keys(endToEnd(headers))).toEqual(names);
});

test('of an answer: names keep their case and their order, and cookies stay apart', () => {
  const lines = ['Set-Cookie', 'a=1', 'Connection', 'close', 'Set-Cookie', 'b=2', 'ETag', '"c"'];
  expect(endToEndLines(lines)).toEqual(['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'ETag', '"c"']);
});
