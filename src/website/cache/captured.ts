import type { Context } from 'koa';
import type { Answer } from './entry';

/** What may be kept: answers, addresses that have moved, and offers that are gone. */
const kept = [200, 308, 410];

/** What the application has answered, as it will be sent; undefined for what is not kept. */
export function answerOf(ctx: Context): Answer | undefined {
  if (!kept.includes(ctx.status)) return undefined;
  const body = bytesOf(ctx.body);
  if (!body) return undefined;
  const headers: Record<string, string> = {};
  for (const name of ['Content-Type', 'Location']) {
    const value = ctx.response.get(name);
    if (value) headers[name] = value;
  }
  return { status: ctx.status, headers, body };
}

function bytesOf(body: unknown): Buffer | undefined {
  if (body === null || body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (isStream(body)) return undefined;
  return Buffer.from(JSON.stringify(body));
}

const isStream = (body: unknown): boolean =>
  typeof (body as { pipe?: unknown }).pipe === 'function';
