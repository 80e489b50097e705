import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import { countryCodes, countryLabel } from '../website/names/countries';

const UID = 'api::country.country';

/** Makes every country of ISO 3166-1 that is missing, in one statement, for HR to pick from. */
export async function createCountries(strapi: Core.Strapi): Promise<void> {
  const existing = await strapi.db.query(UID).findMany({ select: ['code'] });
  const known = new Set(existing.map(({ code }) => code));
  const missing = countryCodes.filter((code) => !known.has(code));
  if (missing.length === 0) return;
  const now = new Date();
  await strapi.db.query(UID).createMany({
    data: missing.map((code) => ({
      documentId: randomBytes(12).toString('hex'),
      code,
      label: countryLabel(code),
      publishedAt: now,
    })),
  });
}
