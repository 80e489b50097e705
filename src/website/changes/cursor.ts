import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far somebody has read: the number of the last change, and the company's day. */
export interface Position {
  number: number;
  day: string;
}

/** The place of an entry within one reading: when it changed, and what it is about. */
export type Place = [changedAt: string, documentId: string, locale: string];

/** Where to go on: after a position, or in the middle of a reading that leads to `until`. */
export interface Cursor {
  /** Null while everything is read for the first time. */
  since: Position | null;
  until?: Position;
  after?: Place;
}

const SIGNATURE_BYTES = 16;

const signatureOf = (content: string, key: string): Buffer =>
  createHmac('sha256', key).update(`changes ${content}`).digest().subarray(0, SIGNATURE_BYTES);

/** A cursor as a text that nobody else can write. */
export function writeCursor(cursor: Cursor, keys: readonly string[]): string {
  const content = Buffer.from(JSON.stringify(cursor)).toString('base64url');
  return `${content}.${signatureOf(content, keys[0] ?? '').toString('base64url')}`;
}

/** The cursor of a text, if one of the keys has signed it. */
export function readCursor(text: string, keys: readonly string[]): Cursor | undefined {
  const [content = '', signature = ''] = text.split('.');
  const given = Buffer.from(signature, 'base64url');
  const isSigned = keys.some((key) => {
    const expected = signatureOf(content, key);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isSigned) return undefined;
  return JSON.parse(Buffer.from(content, 'base64url').toString()) as Cursor;
}
