import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

type Handler = (ctx: Context, next: Next) => unknown;
type Factory = (config: unknown, application: { strapi: Core.Strapi }) => Handler | undefined;

/**
 * What Strapi does for every request, and is of no use to a visitor who reads public text: such a
 * request has no body, its answer is no page, and from which websites it may be read,
 * the cache says.
 */
const unneeded = [
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::body',
  'strapi::favicon',
  'strapi::public',
];

/** Whether a request is a visitor's, who reads public text; the cache says so. */
export const isVisitors = ({ state }: Context): boolean => state.isVisitors === true;

/** Marks a request as a visitor's. */
export function markAsVisitors({ state }: Context): void {
  state.isVisitors = true;
}

/** Lets visitors' requests go past what they do not need; all others take the usual way. */
export function shortenWayOfVisitors(strapi: Core.Strapi): void {
  const middlewares = strapi.get('middlewares');
  const isLogged = strapi.log.isLevelEnabled('http');
  for (const name of isLogged ? unneeded : ['strapi::logger', ...unneeded]) {
    middlewares.extend(name, (factory: Factory): Factory => {
      return (config, application) => {
        const handler = factory(config, application);
        return handler && ((ctx, next) => (isVisitors(ctx) ? next() : handler(ctx, next)));
      };
    });
  }
}
