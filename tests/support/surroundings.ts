/** A new department with its name in some languages; answers with its row id, to point at. */
export async function department(key: string, names: Record<string, string>): Promise<number> {
  const words = Object.entries(names).map(([language, name]) => ({ language, name }));
  const { id } = await strapi
    .documents('api::department.department')
    .create({ data: { key, names: words } });
  return Number(id);
}

type Single = 'api::company.company' | 'api::careers-page.careers-page';

/** Writes a single type in one language, whether it was there or not. */
export async function writeSingle(uid: Single, locale: string, data: object): Promise<void> {
  const existing = await strapi.db.query(uid).findOne({});
  if (existing) {
    await strapi.documents(uid).update({ documentId: existing.documentId, locale, data });
  } else await strapi.documents(uid).create({ locale, data });
}

/** Removes a single type in all its languages, as on the first day. */
export async function removeSingle(uid: Single): Promise<void> {
  const existing = await strapi.db.query(uid).findOne({});
  if (!existing) return;
  await strapi.documents(uid).delete({ documentId: existing.documentId, locale: '*' });
}

/** Says where the company is, and so when its day begins. */
export async function companyIn(timeZone: string): Promise<void> {
  await writeSingle('api::company.company', 'en', { timeZone });
}

/** Adds a language to the site. */
export async function addLanguage(code: string): Promise<void> {
  await strapi.plugin('i18n').service('locales').create({ code, name: code });
}

/** Takes a language off the site again. */
export async function removeLanguage(code: string): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const language = await locales.findByCode(code);
  if (language) await locales.delete({ id: language.id });
}

/** Makes a language the one that is meant when none is said. */
export async function makeDefault(code: string): Promise<void> {
  await strapi.plugin('i18n').service('locales').setDefaultLocale({ code });
}
