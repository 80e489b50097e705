import type { Core } from '@strapi/strapi';
import { createCountries } from './countries';
import { createLanguages } from './languages';
import { grantReading } from './reading-rights';

/**
 * Fills an empty database: countries always (ISO 3166-1 changes), languages and the right to read
 * once, so that what an administrator takes away later stays away.
 */
export async function fillOnFirstStart(strapi: Core.Strapi): Promise<void> {
  await createCountries(strapi);
  const store = strapi.store({ type: 'core', name: 'careers' });
  if (await store.get({ key: 'started' })) return;
  await createLanguages(strapi);
  await grantReading(strapi);
  await store.set({ key: 'started', value: true });
}
