import type { Core } from '@strapi/strapi';

/** The row id of a country by its code, for a relation. */
export async function countryId(strapi: Core.Strapi, code: string): Promise<number> {
  return idOf(strapi, 'api::country.country', { code });
}

/** The row id of a department by its key, for a relation. */
export async function departmentId(strapi: Core.Strapi, key: string): Promise<number> {
  return idOf(strapi, 'api::department.department', { key });
}

async function idOf(
  strapi: Core.Strapi,
  uid: 'api::country.country' | 'api::department.department',
  where: object,
): Promise<number> {
  const row = await strapi.db.query(uid).findOne({ where });
  if (!row) throw new Error(`The demo needs ${uid} with ${JSON.stringify(where)}.`);
  return row.id;
}
