import type { Context } from 'koa';
import { segmentsOf } from '../parameters/flatten';
import { refuse } from '../parameters/understand';

/**
 * The parameters of a request, as Strapi parses them. Its parser silently drops names that every
 * object has (`toString`, `__proto__`), so those are looked for in the address itself.
 *
 * @throws {errors.ValidationError} naming such a parameter.
 */
export function questionOf(ctx: Context): Record<string, unknown> {
  for (const [name, value] of new URLSearchParams(ctx.querystring)) {
    if (!segmentsOf(name).some((segment) => segment in Object.prototype)) continue;
    const message = `The parameter “${name}” is not known here.`;
    throw refuse([{ path: segmentsOf(name), message, value }]);
  }
  return ctx.query;
}
