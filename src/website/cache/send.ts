import type { IncomingMessage, ServerResponse } from 'node:http';
import { cacheControl } from './control';
import { type Entry, inCoding } from './entry';
import { fullHead, unchangedHead } from './head';
import { type Representation, codingFor, hasAlready } from './representation';

/** How an answer is sent beside what it is. */
export interface Sending {
  /** Milliseconds for which nothing but a write can change it. */
  left: number;
  /** Nobody vouches for it: the database is away. */
  isStale?: boolean;
  /** It has just been made: it is sent as it is, because most answers are asked for once. */
  isNew?: boolean;
}

/**
 * Sends an answer in the best coding, or 304 to whoever has it already.
 *
 * @returns whether the answer has got another coding and so takes more bytes.
 */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  entry: Entry,
  sending: Sending,
): Promise<boolean> {
  const { 'accept-encoding': accepted, 'if-none-match': known } = request.headers;
  const held = known === undefined ? undefined : heldBy(known, entry);
  if (held) {
    response.writeHead(304, unchangedHead(held).concat(headNow(entry, sending)));
    response.end();
    return false;
  }
  const coding = sending.isNew ? 'identity' : codingFor(accepted as string | undefined);
  const ready = entry.representations[coding];
  const chosen = ready ?? (await inCoding(entry, coding));
  response.writeHead(entry.status, fullHead(entry, chosen).concat(headNow(entry, sending)));
  response.end(request.method === 'HEAD' ? undefined : chosen.body);
  return ready === undefined;
}

/** The representation a reader has, in whatever coding it once got it. */
function heldBy(ifNoneMatch: string, { representations }: Entry): Representation | undefined {
  return Object.values(representations).find(({ etag }) => hasAlready(ifNoneMatch, etag));
}

/** The headers that depend on the moment. */
function headNow({ keptAt }: Entry, { left, isStale }: Sending): string[] {
  if (!isStale) return ['Cache-Control', cacheControl(left)];
  const age = Math.max(0, Math.round((Date.now() - keptAt) / 1000));
  return ['Cache-Control', 'no-cache', 'Age', String(age), 'Warning', '110 - "Response is Stale"'];
}
