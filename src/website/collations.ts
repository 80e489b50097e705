import type { Core } from '@strapi/strapi';
import sql from 'sql-template-tag';
import { askWebsite } from './database';

const NAME = 'website-collations';
/** The Unicode root collation, for languages without one of their own. */
const ROOT = 'und-x-icu';

/** Notes which languages this PostgreSQL can sort; it does not change while the server runs. */
export async function learnCollations(strapi: Core.Strapi): Promise<void> {
  const rows = await askWebsite<{ name: string }>(
    strapi,
    sql`select collname as name from pg_collation where collname like '%-x-icu'`,
  );
  strapi.add(NAME, new Set(rows.map(({ name }) => name)));
}

/** The collation of a language: its own, that of the language without its region, or the root's. */
export function collationOf(strapi: Core.Strapi, locale: string): string {
  const known = strapi.get(NAME) as Set<string>;
  const candidates = [locale, locale.split('-')[0]].map((tag) => `${tag}-x-icu`);
  return candidates.find((name) => known.has(name)) ?? ROOT;
}
