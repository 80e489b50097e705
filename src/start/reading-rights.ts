import type { Core } from '@strapi/strapi';

const PERMISSION = 'plugin::users-permissions.permission';

/** What anybody may read: one scope governs a list and everything that is made of it. */
export const readingScopes = [
  'api::job-offer.job-offer.find',
  'api::job-offer.job-offer.findOne',
  'api::country.country.find',
  'api::careers-page.careers-page.find',
];

/**
 * Grants reading to visitors, signed in or not, and takes from them what Strapi grants at first: the
 * public can write nothing here, not even an account.
 */
export async function grantReading(strapi: Core.Strapi): Promise<void> {
  const roles = await strapi.db.query('plugin::users-permissions.role').findMany({
    where: { type: { $in: ['public', 'authenticated'] } },
  });
  for (const role of roles) {
    if (role.type === 'public') {
      await strapi.db.query(PERMISSION).deleteMany({ where: { role: role.id } });
    }
    for (const action of readingScopes) {
      await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    }
  }
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const advanced = (await store.get({})) as object;
  await store.set({ value: { ...advanced, allow_register: false } });
}
