import type { Core } from '@strapi/strapi';
import { isPublicPath } from '../cache/public-paths';

/** What a router of `@koa/router` goes through, as far as we look at it; it brings no types. */
interface Layer {
  path: string;
  methods: string[];
  stack: { name: string }[];
}

interface Router {
  stack: Layer[];
  match(path: string, method: string): { route: boolean };
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** What says which methods an address has; that is of no use where the method is known. */
const saysMethods = ({ stack }: Layer): boolean =>
  stack.every(({ name }) => name === 'allowedMethods');

/** Whether a route may have to do with a visitor; what all routes go through stays. */
const isOfUse = (layer: Layer): boolean =>
  layer.methods.length > 0 ? isPublicPath(layer.path) : !saysMethods(layer);

/**
 * Lets the router look for a visitor's route among those of the website. Strapi's one has some 300,
 * and before each of ours it asks static files and one function for every plugin that has routes.
 */
export function shortenRoutesOfVisitors({ server }: Core.Strapi): void {
  const router = server.router as Router;
  const { match } = router;
  let few: Router | undefined;
  router.match = (path, method) => {
    if (isReading(method) && isPublicPath(path)) {
      few ??= Object.create(router, { stack: { value: router.stack.filter(isOfUse) } }) as Router;
      const found = match.call(few, path, method);
      if (found.route) return found;
    }
    return match.call(router, path, method);
  };
}
