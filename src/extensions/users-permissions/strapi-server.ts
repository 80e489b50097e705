import type { Core } from '@strapi/strapi';
import sql from 'sql-template-tag';
import { cacheOf } from '../../website/cache/service';
import { askWebsite } from '../../website/database';

interface Permission {
  action: string;
}

interface UsersPermissionsPlugin {
  services: {
    permission: (application: { strapi: Core.Strapi }) => {
      findPublicPermissions: () => Promise<Permission[]>;
    };
  };
}

/**
 * One change of Strapi's permissions: what visitors may read is remembered until it changes on any
 * node, and looked up on the website's own connections. On Strapi's, a visitor would wait until the
 * last waiting writer has gone.
 */
export default (plugin: UsersPermissionsPlugin): UsersPermissionsPlugin => {
  const { permission } = plugin.services;
  plugin.services.permission = (application) => ({
    ...permission(application),
    findPublicPermissions: () => {
      const cache = cacheOf(application.strapi);
      return cache.rights
        .get(() => publicPermissions(application.strapi), cache.hears)
        .catch((error) => {
          // users-permissions would take the failure for a visitor who may not read.
          cache.database.failed();
          throw error;
        });
    },
  });
  return plugin;
};

/** What the role "Public" may do. */
function publicPermissions(strapi: Core.Strapi): Promise<Permission[]> {
  return askWebsite<Permission>(
    strapi,
    sql`
    select permission.action
    from up_permissions permission
    join up_permissions_role_lnk of_role on of_role.permission_id = permission.id
    join up_roles role on role.id = of_role.role_id
    where role.type = 'public'`,
    true,
  );
}
