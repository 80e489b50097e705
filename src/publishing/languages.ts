import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { runPrepared } from '../database/run';
import { refusal } from './problem';

/** The languages of the site, the default one first. */
async function knownLanguages(trx: Knex.Transaction): Promise<string[]> {
  const rows = await runPrepared<{ code: string }>(
    trx,
    sql`select code from website.languages order by position`,
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
