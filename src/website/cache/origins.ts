import type { Context } from 'koa';

const METHODS = 'GET, HEAD, OPTIONS';
const HEADERS = 'Accept, Authorization, Content-Type, If-None-Match, Origin';
const A_DAY = '86400';

/** What anybody may read may be read from every website, and never with cookies; it is what it says it is. */
export function allowEveryOrigin(ctx: Context): void {
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Access-Control-Allow-Origin', '*');
}

/**
 * Answers a browser that asks whether it may read.
 *
 * @returns whether this was the question; whether it may write is answered elsewhere.
 */
export function answerPreflight(ctx: Context): boolean {
  const method = ctx.get('Access-Control-Request-Method');
  if (method !== 'GET' && method !== 'HEAD') return false;
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Access-Control-Allow-Methods', METHODS);
  ctx.set('Access-Control-Allow-Headers', HEADERS);
  ctx.set('Access-Control-Max-Age', A_DAY);
  ctx.status = 204;
  return true;
}
