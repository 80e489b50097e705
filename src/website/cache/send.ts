import type { IncomingMessage, ServerResponse } from 'node:http';
import { cacheControl } from './control';
import { type KeptAnswer, addCoding } from './entry';
import { fullHead, unchangedHead } from './head';
import { type Coding, type Representation, codingFor, hasAlready } from './representation';

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
 * Sends an answer in the best coding, or 304 to whoever has it already, if it is there in that coding.
 *
 * @returns whether it is; nothing was sent otherwise.
 */
export function sendReady(
  request: IncomingMessage,
  response: ServerResponse,
  entry: KeptAnswer,
  sending: Sending,
): boolean {
  const known = request.headers['if-none-match'];
  const held = known === undefined ? undefined : heldBy(known, entry);
  if (held) {
    response.writeHead(304, unchangedHead(held).concat(headNow(entry, sending))).end();
    return true;
  }
  const chosen = entry.representations[codingOf(request, sending)];
  if (!chosen) return false;
  response.writeHead(entry.status, fullHead(entry, chosen).concat(headNow(entry, sending)));
  response.end(request.method === 'HEAD' ? undefined : chosen.body);
  return true;
}

/**
 * Sends an answer, which is compressed first if nobody has asked for it in this coding before.
 *
 * @returns whether it was, and so takes more bytes.
 */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  entry: KeptAnswer,
  sending: Sending,
): Promise<boolean> {
  if (sendReady(request, response, entry, sending)) return false;
  await addCoding(entry, codingOf(request, sending));
  sendReady(request, response, entry, sending);
  return true;
}

const codingOf = ({ headers }: IncomingMessage, { isNew }: Sending): Coding =>
  isNew ? 'identity' : codingFor(headers['accept-encoding'] as string | undefined);

/** The representation a reader has, in whatever coding it once got it. */
function heldBy(ifNoneMatch: string, { representations }: KeptAnswer): Representation | undefined {
  return Object.values(representations).find(({ etag }) => hasAlready(ifNoneMatch, etag));
}

/** The headers that depend on the moment. */
function headNow({ keptAt }: KeptAnswer, { left, isStale }: Sending): string[] {
  if (!isStale) return ['Cache-Control', cacheControl(left)];
  const age = Math.max(0, Math.round((Date.now() - keptAt) / 1000));
  return ['Cache-Control', 'no-cache', 'Age', String(age), 'Warning', '110 - "Response is Stale"'];
}
