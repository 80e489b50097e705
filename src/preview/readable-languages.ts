import type { Core } from '@strapi/strapi';
import { JOB_OFFER } from '../publishing/job-offer';

/** What an administrator may do, as Strapi puts it into the state of a request. */
export type Ability = object;

interface Checker {
  can: { read: (document?: object) => boolean };
}

const checkerOf = (strapi: Core.Strapi, userAbility: Ability): Checker =>
  strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: JOB_OFFER });

/** Whether somebody may read any offer at all in the content manager. */
export const mayReadOffers = (strapi: Core.Strapi, ability: Ability): boolean =>
  checkerOf(strapi, ability).can.read();

/**
 * The languages of the site in which somebody may read an offer in the content manager: roles may be
 * limited to languages, or to offers of one's own. A language not written yet counts as the others.
 *
 * @returns none if there is no such offer, too.
 */
export async function readableLanguages(
  strapi: Core.Strapi,
  ability: Ability,
  documentId: string,
): Promise<string[]> {
  const checker = checkerOf(strapi, ability);
  const rows = await strapi.db.query(JOB_OFFER).findMany({
    where: { documentId },
    populate: { createdBy: { populate: ['roles'] } },
  });
  const languages: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  if (rows.length === 0) return [];
  return languages
    .map(({ code }) => code)
    .filter((code) => {
      const row = rows.find(({ locale }) => locale === code) ?? rows[0];
      return checker.can.read({ ...row, locale: code });
    });
}
