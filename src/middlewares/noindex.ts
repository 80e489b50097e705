import type { Context, Next } from 'koa';

const ofTheApi = /^\/(api|graphql)(\/|$)/;

/** Keeps answers of the API out of search engines: the website is what people should find. */
export default () => async (ctx: Context, next: Next) => {
  if (ofTheApi.test(ctx.path)) ctx.set('X-Robots-Tag', 'noindex');
  await next();
};
