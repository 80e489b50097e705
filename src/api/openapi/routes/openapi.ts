import type { Context } from 'koa';
import { servePage, servePageFile } from '../../../website/openapi/page/serve';
import { serveDocument } from '../../../website/openapi/serve';

/** Open to everybody: they say what can be asked and nothing of what is answered. */
const config = { auth: false };

export default {
  routes: [
    {
      method: 'GET',
      path: '/openapi.json',
      handler: (ctx: Context) => serveDocument(strapi, ctx),
      config,
    },
    { method: 'GET', path: '/docs', handler: (ctx: Context) => servePage(ctx), config },
    { method: 'GET', path: '/docs/:file', handler: (ctx: Context) => servePageFile(ctx), config },
  ],
};
