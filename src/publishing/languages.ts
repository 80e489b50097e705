import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../website/projection/run';
import { refusal } from './problem';

/** The languages of Strapi's i18n, the default one first. */
export async function knownLanguages(trx: Knex.Transaction): Promise<string[]> {
  const rows = await run<{ code: string }>(
    trx,
    sql`
    select locale.code from i18n_locale locale
    left join strapi_core_store_settings setting on setting.key = 'plugin_i18n_default_locale'
    order by (to_json(locale.code)::text = setting.value) desc nulls last, locale.id`,
  );
  return rows.map(({ code }) => code);
}

/**
 * The languages a write is about. Strapi itself accepts languages that do not exist.
 *
 * @param locale as an action gets it: none (the default language), one, a list, or `*` for all.
 * @throws {errors.ValidationError} naming the language nobody knows.
 */
export async function languagesOfWrite(
  trx: Knex.Transaction,
  locale: unknown,
): Promise<'all' | string[]> {
  if (locale === '*') return 'all';
  const known = await knownLanguages(trx);
  const asked = [locale ?? known[0]].flat().map(String);
  const unknown = asked.find((code) => !known.includes(code));
  if (unknown !== undefined) {
    const message = `“${unknown}” is not one of the languages: ${known.join(', ')}.`;
    throw refusal(message, [{ path: ['locale'], message, value: unknown, allowed: known }]);
  }
  return asked;
}
