import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { rightsOfVisitors } from './rights-of-visitors';

interface Authentication {
  authenticated: boolean;
  credentials?: null;
  ability?: { can(action: string): boolean };
}

/**
 * Knows visitors: who says nothing of who they are. users-permissions would let them do the same, but
 * evaluates each right of the role anew at each request.
 */
const visitors = {
  name: 'careers-visitors',

  async authenticate(ctx: Context): Promise<Authentication> {
    if (ctx.req.headers.authorization !== undefined) return { authenticated: false };
    const rights = await rightsOfVisitors(strapi).catch(() => []);
    if (rights.length === 0) return { authenticated: false };
    const can = (asked: string) => rights.some(({ action }) => action === asked);
    return { authenticated: true, credentials: null, ability: { can } };
  },

  async verify({ ability }: Authentication, { scope = [] }: { scope?: string[] }): Promise<void> {
    if (!scope.every((action) => ability?.can(action))) throw new errors.ForbiddenError();
  },
};

/**
 * Who may read at an address: whoever has a right to all of its actions, as a visitor, with an API
 * token or as a user of the website.
 */
export const readersOf = (...scope: string[]) => ({
  auth: { scope, strategies: [visitors, 'content-api-token', 'users-permissions'] },
});
