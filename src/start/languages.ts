import type { Core } from '@strapi/strapi';

const shippedLanguages = ['en', 'fr', 'de', 'es', 'ar'];

/** Makes those of the shipped languages that are missing; Strapi itself makes English the default. */
export async function createLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const code of shippedLanguages) {
    if (await locales.findByCode(code)) continue;
    await locales.create({ code, name: `${names.of(code)} (${code})` });
  }
}
