import { Readable } from 'node:stream';
import type { Context } from 'koa';

/**
 * Sends text as it is made, as fast as the client reads it. An error on the way breaks the connection
 * off, so that nobody takes half a feed for a whole one; a client that goes away stops the making.
 */
export function sendStream(ctx: Context, type: string, text: AsyncGenerator<string>): void {
  const stream = Readable.from(text);
  stream.once('error', () => {
    if (ctx.headerSent) ctx.res.destroy();
  });
  ctx.type = type;
  ctx.body = stream;
}
