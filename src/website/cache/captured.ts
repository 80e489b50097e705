import { Readable } from 'node:stream';
import type { Context } from 'koa';
import type { Answer } from './entry';

/** What may be kept: answers, addresses that have moved, and offers that are gone. */
const kept = [200, 308, 410];

/** A feed that is longer is passed on as it comes, and not kept. */
const LONGEST_STREAM = 2 * 1024 * 1024;

/** What the application has answered, as it will be sent; undefined for what is not kept. */
export async function answerOf(ctx: Context): Promise<Answer | undefined> {
  if (!kept.includes(ctx.status)) return undefined;
  const body = await bytesOf(ctx);
  if (!body) return undefined;
  const headers: Record<string, string> = {};
  for (const name of ['Content-Type', 'Location']) {
    const value = ctx.response.get(name);
    if (value) headers[name] = value;
  }
  return { status: ctx.status, headers, body };
}

async function bytesOf(ctx: Context): Promise<Buffer | undefined> {
  const body: unknown = ctx.body;
  if (body === null || body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Readable) return shortStream(ctx, body);
  return Buffer.from(JSON.stringify(body));
}

/** All of a stream if it is short; a longer one goes on to the reader, with what was read of it. */
async function shortStream(ctx: Context, stream: Readable): Promise<Buffer | undefined> {
  // A HEAD request would wait for a body that nobody wants.
  if (ctx.method === 'HEAD') return undefined;
  const pieces: Buffer[] = [];
  let length = 0;
  const rest = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  for (let piece = await rest.next(); !piece.done; piece = await rest.next()) {
    pieces.push(Buffer.from(piece.value));
    length += pieces.at(-1)?.length ?? 0;
    if (length > LONGEST_STREAM) {
      ctx.body = Readable.from(continued(pieces, rest), { objectMode: false });
      return undefined;
    }
  }
  return Buffer.concat(pieces, length);
}

async function* continued(pieces: Buffer[], rest: AsyncIterator<Buffer | string>) {
  try {
    yield* pieces;
    for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield piece.value;
  } finally {
    await rest.return?.();
  }
}
