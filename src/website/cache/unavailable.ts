import type { Context } from 'koa';

/** Answers, in Strapi's shape, that the database is away. */
export function sayUnavailable(ctx: Context): void {
  const message = 'The database cannot be reached.';
  ctx.status = 503;
  ctx.body = {
    data: null,
    error: { status: 503, name: 'ServiceUnavailableError', message, details: {} },
  };
}
