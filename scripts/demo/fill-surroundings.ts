import type { Core } from '@strapi/strapi';
import { careersPageTexts } from '../../demo/careers-page';
import { company, companyTexts } from '../../demo/company';
import { departments } from '../../demo/departments';
import { countryId } from './look-up';

/** Writes what offers stand in: the departments, the company and the careers page in each language. */
export async function fillSurroundings(strapi: Core.Strapi): Promise<void> {
  await fillDepartments(strapi);
  await fillCompany(strapi);
  await fillCareersPage(strapi);
}

async function fillDepartments(strapi: Core.Strapi): Promise<void> {
  const documents = strapi.documents('api::department.department');
  for (const [key, names] of Object.entries(departments)) {
    if (await documents.findFirst({ filters: { key } })) continue;
    const words = Object.entries(names).map(([language, name]) => ({ language, name }));
    await documents.create({ data: { key, names: words } });
  }
}

async function fillCompany(strapi: Core.Strapi): Promise<void> {
  const country = await countryId(strapi, company.headquarters.country);
  const shared = { ...company, headquarters: { ...company.headquarters, country } };
  for (const [locale, texts] of Object.entries(companyTexts)) {
    await writeSingle(strapi, 'api::company.company', locale, { ...shared, ...texts });
  }
}

async function fillCareersPage(strapi: Core.Strapi): Promise<void> {
  for (const [locale, texts] of Object.entries(careersPageTexts)) {
    await writeSingle(strapi, 'api::careers-page.careers-page', locale, texts);
  }
}

/** A single type is one document: its first language creates it, the others are added. */
async function writeSingle(
  strapi: Core.Strapi,
  uid: 'api::company.company' | 'api::careers-page.careers-page',
  locale: string,
  data: object,
): Promise<void> {
  const documents = strapi.documents(uid);
  const existing = await strapi.db.query(uid).findOne({});
  if (existing) await documents.update({ documentId: existing.documentId, locale, data });
  else await documents.create({ locale, data });
}
