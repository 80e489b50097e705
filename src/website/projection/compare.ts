import type { Knex } from 'knex';
import sql, { raw } from 'sql-template-tag';
import { projectCareersPages } from './careers-pages';
import { projectCountries, projectCountryNames } from './countries';
import { projectDepartments } from './departments';
import { projectLanguages } from './languages';
import { projectOffers } from './offers';
import { compareTallies } from './tallies';
import { announce } from '../announcements/announce';
import type { Change } from '../announcements/change';
import { run } from '../../database/run';
import { PROJECTION_VERSION } from './version';

const BATCH = 500;
/** A rebuild begins with empty tables; PostgreSQL plans for those until it is told that they have grown. */
const BATCHES_BEFORE_ANALYSIS = [2, 10, 50];
/** More changes than these are announced as a change of everything. */
const MOST_ANNOUNCED = 200;

/** How far a long piece of work is: documents done, of all there are to do. */
export type Progress = (done: number, total: number) => void;

/** Makes everything that is not an offer equal to what Strapi's own tables say. */
export async function projectSurroundings(trx: Knex.Transaction, at: Date): Promise<void> {
  await projectLanguages(trx);
  await projectCountries(trx);
  await projectCountryNames(trx);
  await projectDepartments(trx, at);
  await projectCareersPages(trx, at);
}

/**
 * Compares the whole read model with what is published and mends what differs: what was deleted or
 * written past the document service, or projected by an older version.
 *
 * @returns the ids of the documents that were mended.
 */
export async function compareWithPublished(
  trx: Knex.Transaction,
  at: Date,
  progress?: Progress,
): Promise<string[]> {
  await projectSurroundings(trx, at);
  const mended = await projectInBatches(trx, await staleDocuments(trx), at, progress);
  if (await compareTallies(trx)) await announce(trx, [{ kind: 'everything' }]);
  return mended;
}

/** Makes every row of the read model anew. The journal only learns what it did not know. */
export async function rebuild(
  trx: Knex.Transaction,
  at: Date,
  progress?: Progress,
): Promise<string[]> {
  await run(trx, sql`delete from website.offers`);
  await run(trx, sql`delete from website.offer_references`);
  await run(trx, sql`delete from website.tallies`);
  await projectSurroundings(trx, at);
  return projectInBatches(trx, await staleDocuments(trx), at, progress);
}

async function projectInBatches(
  trx: Knex.Transaction,
  documentIds: string[],
  at: Date,
  progress?: Progress,
): Promise<string[]> {
  const changes: Change[] = [];
  for (let done = 0; done < documentIds.length; done += BATCH) {
    progress?.(done, documentIds.length);
    if (BATCHES_BEFORE_ANALYSIS.includes(done / BATCH)) await analyse(trx);
    changes.push(...(await projectOffers(trx, documentIds.slice(done, done + BATCH), at)));
  }
  await announce(trx, changes.length > MOST_ANNOUNCED ? [{ kind: 'everything' }] : changes);
  progress?.(documentIds.length, documentIds.length);
  return documentIds;
}

/** Documents of which a published language is missing, outdated or no longer there. */
async function staleDocuments(trx: Knex.Transaction): Promise<string[]> {
  const rows = await run<{ document_id: string }>(
    trx,
    sql`
    with published as (
      select offer.document_id, offer.locale, offer.id, offer.updated_at
      from job_offers offer join website.languages language on language.code = offer.locale
      where offer.published_at is not null
    )
    select coalesce(published.document_id, known.document_id) as document_id
    from published
    full join website.offers known
      on (known.document_id, known.locale) = (published.document_id, published.locale)
    where (published.id, published.updated_at, ${PROJECTION_VERSION})
      is distinct from (known.source_id, known.source_updated_at, known.projection)
    union
    select publication.document_id from website.publications publication
    where publication.gone_at is null and not exists (
      select from published where (published.document_id, published.locale)
        = (publication.document_id, publication.locale))
    order by document_id`,
  );
  return rows.map(({ document_id }) => document_id);
}

async function analyse(trx: Knex.Transaction): Promise<void> {
  for (const table of ['offers', 'publications', 'slugs', 'revisions', 'tallies']) {
    await run(trx, sql`analyze website.${raw(table)}`);
  }
}
