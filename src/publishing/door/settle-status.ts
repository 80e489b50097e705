import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../../database/run';
import type { OfferRow } from '../job-offer';
import { draftsOf, publishedOf } from '../load-offer';
import { differingFacts } from '../shared-facts/facts';
import { differingWords } from '../words';

/**
 * Strapi calls an offer "modified" when its draft is newer than what is published. Facts are written
 * to rows of which nothing else changed, so the times are set to say what is true: a draft that
 * differs is newer, a draft that does not differ is not.
 */
export async function settleStatus(trx: Knex.Transaction, rows: OfferRow[]): Promise<void> {
  for (const published of publishedOf(rows)) {
    const draft = draftsOf(rows).find(({ locale }) => locale === published.locale);
    if (!draft) continue;
    const isNewer = draft.updatedAt > published.updatedAt;
    const differs = saysSomethingElse(draft, published);
    if (differs === isNewer) continue;
    await run(
      trx,
      differs
        ? sql`update job_offers draft set updated_at = published.updated_at + interval '1 millisecond'
            from job_offers published where draft.id = ${draft.id} and published.id = ${published.id}`
        : sql`update job_offers published set updated_at = draft.updated_at
            from job_offers draft where draft.id = ${draft.id} and published.id = ${published.id}`,
    );
  }
}

/** Whether publishing the draft now would change anything that is shown. */
export function saysSomethingElse(draft: OfferRow, published: OfferRow): boolean {
  return differingWords(draft, published).length > 0 || differingFacts(draft, published).length > 0;
}
