import type { RBACMiddleware } from '@strapi/strapi/admin';

/** Takes the link to Strapi's marketplace out of the menu, for everybody: nothing is installed here. */
export const hideMarketplace: RBACMiddleware = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => action !== 'admin::marketplace.read'));
