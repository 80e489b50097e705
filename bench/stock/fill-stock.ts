import type { Core } from '@strapi/strapi';
import { createCountries } from '../../src/start/countries';
import { createLanguages } from '../../src/start/languages';
import { grantReading } from '../../src/start/reading-rights';
import { fillStrapiTables } from '../content/fill';
import { withClient } from '../scratch';

/** Gives a stock Strapi, the first time, the content, the languages and the rights that ours has. */
export async function fillStock(
  strapi: Core.Strapi,
  url: string,
  offers: number,
  today: string,
): Promise<void> {
  if ((await strapi.db.query('api::job-offer.job-offer').count()) > 0) return;
  await createCountries(strapi);
  await createLanguages(strapi);
  await grantReading(strapi);
  await grantDepartments(strapi);
  await withClient(url, async (client) => {
    await fillStrapiTables(client, { offers, drafts: true }, today);
    await client.query('vacuum analyze');
  });
}

/** Stock answers leave out relations to what may not be read. */
async function grantDepartments(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: 'api::department.department.find', role: role.id } });
}
