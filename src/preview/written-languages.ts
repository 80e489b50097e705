import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../database/run';
import type { DraftMeta } from '../plugins/careers/shared/draft';
import type { OfferRow } from '../publishing/job-offer';
import { draftsOf } from '../publishing/load-offer';
import { sourceLanguageOf } from '../publishing/shared-facts/source-language';

export type SiteLanguage = DraftMeta['locales'][number];

/** The languages of the site, the default one first, each under its own name. */
export const siteLanguages = (trx: Knex.Transaction): Promise<SiteLanguage[]> =>
  run(trx, sql`select code, name, direction as dir from website.languages order by position`);

/** Those in which an offer has a draft, the source language first. */
export function writtenLanguages(rows: OfferRow[], languages: SiteLanguage[]): SiteLanguage[] {
  const drafts = draftsOf(rows);
  const source = sourceLanguageOf(rows);
  return languages
    .filter(({ code }) => drafts.some(({ locale }) => locale === code))
    .sort((one, other) => Number(other.code === source) - Number(one.code === source));
}
