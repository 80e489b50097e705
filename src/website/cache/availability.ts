import type { Context, Next } from 'koa';

/** How long after a failure of the database the last answers are sent without asking it again. */
const PAUSE_AFTER_FAILURE = 1_000;

/** What a node knows of its database: whether it answered when it was asked last. */
export class Availability {
  private awayUntil = 0;
  private failures = 0;

  get isAway(): boolean {
    return Date.now() < this.awayUntil;
  }

  /** It has failed where the application does not say so. */
  failed(): void {
    this.failures += 1;
  }

  /** It has answered. */
  answered(): void {
    this.awayUntil = 0;
  }

  /** @returns whether the application could answer: the database was not away. */
  async attempt(ctx: Context, next: Next): Promise<boolean> {
    const before = this.failures;
    await next();
    if (ctx.status < 500 && this.failures === before) return true;
    this.awayUntil = Date.now() + PAUSE_AFTER_FAILURE;
    if (ctx.status < 500) sayUnavailable(ctx);
    return false;
  }
}

/** Answers, in Strapi's shape, that the database is away. */
function sayUnavailable(ctx: Context): void {
  const message = 'The database cannot be reached.';
  ctx.status = 503;
  ctx.body = {
    data: null,
    error: { status: 503, name: 'ServiceUnavailableError', message, details: {} },
  };
}
