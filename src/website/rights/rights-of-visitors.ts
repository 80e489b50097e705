import type { Core } from '@strapi/strapi';
import sql from 'sql-template-tag';
import { cacheOf } from '../cache/service';
import { askWebsite } from '../database';

/** An action that a role may do, as users-permissions lists it. */
export interface Permission {
  action: string;
}

/**
 * What the role "Public" may do: remembered until it changes on any node, and looked up on the
 * website's own connections. On Strapi's, a visitor would wait until the last waiting writer has gone.
 */
export function rightsOfVisitors(strapi: Core.Strapi): Promise<Permission[]> {
  const cache = cacheOf(strapi);
  return cache.rights
    .get(() => publicPermissions(strapi), cache.hears)
    .catch((error) => {
      // Who asks would take the failure for a visitor who may not read.
      cache.database.failed();
      throw error;
    });
}

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
