import type { IncomingMessage, ServerResponse } from 'node:http';
import { cacheControl } from './control';
import { type Entry, inCoding } from './entry';
import { type Representation, codingFor, hasAlready } from './representation';

/** How an answer is sent beside what it is. */
export interface Sending {
  /** Milliseconds for which nothing but a write can change it. */
  left: number;
  /** Nobody vouches for it: the database is away. */
  isStale?: boolean;
}

const ofEveryAnswer = {
  Vary: 'Accept-Encoding',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Location',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

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
  const coding = codingFor(accepted === undefined ? undefined : String(accepted));
  const held = known && heldBy(known, entry);
  if (held) {
    response.writeHead(304, { ...headersOf(entry, held, sending) });
    response.end();
    return false;
  }
  const ready = entry.representations[coding];
  const chosen = ready ?? (await inCoding(entry, coding));
  response.writeHead(entry.status, {
    ...headersOf(entry, chosen, sending),
    ...entry.headers,
    ...(chosen.coding !== 'identity' && { 'Content-Encoding': chosen.coding }),
    'Content-Length': chosen.body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : chosen.body);
  return ready === undefined;
}

/** The representation a reader has, in whatever coding it once got it. */
function heldBy(ifNoneMatch: string, { representations }: Entry): Representation | undefined {
  return Object.values(representations).find(({ etag }) => hasAlready(ifNoneMatch, etag));
}

function headersOf(entry: Entry, { etag }: Representation, { left, isStale }: Sending) {
  return {
    ...ofEveryAnswer,
    ETag: etag,
    'Cache-Control': isStale ? 'no-cache' : cacheControl(left),
    ...(isStale && {
      Age: Math.max(0, Math.round((Date.now() - entry.keptAt) / 1000)),
      Warning: '110 - "Response is Stale"',
    }),
  };
}
