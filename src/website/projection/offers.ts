import type { Knex } from 'knex';
import sql, { raw } from 'sql-template-tag';
import { run, runPrepared } from '../../database/run';
import type { Change } from '../announcements/change';
import { type ShownDocument, changesOf } from '../announcements/offer-changes';
import { numberDetails } from './details';
import { found } from './found';
import { buryWithdrawn, notePublications } from './publications';
import { publishedOffers } from './published-offers';
import { clearTallies, countInstead } from './tallies';
import { PROJECTION_VERSION } from './version';
import { isOneOf } from './scope';

const shownColumns = [
  'reference',
  'slug',
  'title',
  'summary',
  'department_id',
  'workplace',
  'employment_type',
  'countries',
  'places',
  'addresses',
  'salary',
  'apply_url',
  'apply_email',
  'occupation_code',
  'date_posted',
  'opens_on',
  'closes_on',
  'responsibilities',
  'requirements',
  'nice_to_haves',
  'benefits',
];
const sourceColumns = ['source_id', 'source_updated_at', 'search', 'headline'];
const columns = raw(['document_id', 'locale', ...shownColumns, ...sourceColumns].join(', '));
const shown = raw(shownColumns.join(', '));
const overwritten = raw(
  [...shownColumns, ...sourceColumns, 'changed_at', 'projection']
    .map((column) => `${column} = excluded.${column}`)
    .join(', '),
);

/**
 * Makes the website's rows of some documents equal to what is published: rows that are already right
 * are not touched, and the journal notes what was shown, since when, and what is gone.
 *
 * @param at the time of the change, by the injected clock.
 * @returns what the website answers otherwise now.
 */
export async function projectOffers(
  trx: Knex.Transaction,
  scope: readonly string[],
  at: Date,
): Promise<Change[]> {
  const { documents, losers } = await writeOffers(trx, scope, at);
  await clearTallies(trx);
  const details = await numberDetails(trx, [...scope, ...losers], at);
  return changesOf(documents, details);
}

/** In one statement; answers with what is shown of the documents, and who has lost an address to them. */
async function writeOffers(
  trx: Knex.Transaction,
  scope: readonly string[],
  at: Date,
): Promise<{ documents: ShownDocument[]; losers: string[] }> {
  // How many offers are compared at once decides how they are best found.
  const ask = scope.length === 1 ? runPrepared : run;
  const [written] = await ask<{ documents: ShownDocument[]; losers: string[] }>(
    trx,
    sql`
    with
    published as materialized (${publishedOffers(scope)}),
    day as (select website.today(${at}) as today),
    revised as (
      insert into website.revisions as known (kind, document_id, locale, digest, changed_at)
      select 'offer', document_id, locale, md5(json_build_array(${shown})::text), ${at}::timestamptz
      from published
      on conflict (kind, document_id, locale) do update set
        digest = excluded.digest,
        changed_at = case when known.digest = excluded.digest
          then known.changed_at else excluded.changed_at end
      returning document_id, locale, changed_at
    ),
    written as (
      insert into website.offers as known (${columns}, changed_at, projection)
      select ${columns}, changed_at, ${PROJECTION_VERSION}
      from published join revised using (document_id, locale)
      on conflict (document_id, locale) do update set ${overwritten}
      where (known.source_id, known.source_updated_at, known.changed_at, known.projection)
        is distinct from
        (excluded.source_id, excluded.source_updated_at, excluded.changed_at, excluded.projection)
    ),
    counted as (${countInstead(
      sql`select * from website.offers where ${isOneOf('document_id', scope)}`,
      sql`select * from published`,
    )}),
    removed as (
      delete from website.offers known
      where ${isOneOf('known.document_id', scope)}
        and not exists (select from published where (published.document_id, published.locale)
          = (known.document_id, known.locale))
    ),
    referenced as (
      insert into website.offer_references as known (document_id, reference)
      select distinct document_id, reference from published
      on conflict (document_id) do update set reference = excluded.reference
      where known.reference <> excluded.reference
    ),
    unreferenced as (
      delete from website.offer_references known
      where ${isOneOf('known.document_id', scope)}
        and not exists (select from published where published.document_id = known.document_id)
    ),
    addressed as (
      insert into website.slugs as known (locale, slug, document_id)
      select locale, slug, document_id from published
      on conflict (locale, slug) do update set document_id = excluded.document_id
      where known.document_id <> excluded.document_id
    ),
    noted as (${notePublications}),
    buried as (${buryWithdrawn(scope, at)})
    select
      (
        select json_agg(json_build_object(
          'documentId', document_id,
          'before', (select json_agg(${found} order by offer.locale)
            from website.offers offer where offer.document_id = written.document_id),
          'after', (select json_agg(${found} order by offer.locale)
            from published offer where offer.document_id = written.document_id)
        )) from unnest(${scope}::text[]) written (document_id)
      ) as documents,
      (
        select coalesce(json_agg(distinct known.document_id), '[]')
        from website.slugs known join published using (locale, slug)
        where known.document_id <> published.document_id
      ) as losers`,
  );
  return written ?? { documents: [], losers: [] };
}
