import type { Core } from '@strapi/strapi';
import { type Permission, rightsOfVisitors } from '../../website/rights/rights-of-visitors';

interface UsersPermissionsPlugin {
  services: {
    permission: (application: { strapi: Core.Strapi }) => {
      findPublicPermissions: () => Promise<Permission[]>;
    };
  };
}

/** One change of Strapi's permissions: what visitors may do is remembered. */
export default (plugin: UsersPermissionsPlugin): UsersPermissionsPlugin => {
  const { permission } = plugin.services;
  plugin.services.permission = (application) => ({
    ...permission(application),
    findPublicPermissions: () => rightsOfVisitors(application.strapi),
  });
  return plugin;
};
