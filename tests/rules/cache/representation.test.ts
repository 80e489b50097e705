import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  codingFor,
  compressed,
  hasAlready,
  plainRepresentation,
} from '../../../src/website/cache/representation';

const accepted: [string | undefined, string][] = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['BR;q=1.0, GZIP', 'br'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['deflate', 'identity'],
];

test.each(accepted)('who accepts “%s” gets %s', (header, coding) => {
  expect(codingFor(header)).toBe(coding);
});

const known: [string | undefined, boolean][] = [
  [undefined, false],
  ['"a"', true],
  ['"b"', false],
  ['"b", "a"', true],
  ['W/"a"', true],
  ['*', true],
];

test.each(known)('who has %s needs it no more: %p', (header, expected) => {
  expect(hasAlready(header, '"a"')).toBe(expected);
});

test('each coding has the same text and an ETag of its own', async () => {
  const text = 'An offer with many words. '.repeat(100);
  const plain = plainRepresentation(Buffer.from(text));
  const br = await compressed(plain, 'br');
  const gzip = await compressed(plain, 'gzip');
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  expect(gunzipSync(gzip.body).toString()).toBe(text);
  expect(new Set([plain.etag, br.etag, gzip.etag]).size).toBe(3);
  expect(plainRepresentation(Buffer.from(text)).etag).toBe(plain.etag);
});

test('what fits in one packet is not compressed', async () => {
  const plain = plainRepresentation(Buffer.from('{}'));
  expect(await compressed(plain, 'br')).toBe(plain);
});
