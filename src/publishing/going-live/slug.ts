import { strings } from '@strapi/utils';
import type { Knex } from 'knex';
import sql, { type Sql } from 'sql-template-tag';
import { runPrepared } from '../../database/run';
import type { Problem } from '../problem';

const LONGEST = 100;

/** The published offer of a language that has a slug, but for one document. */
const ownerOf = (locale: string, slug: Sql, documentId: string): Sql => sql`
  from website.offers known
  where known.locale = ${locale} and known.slug = ${slug} and known.document_id <> ${documentId}`;

/** A slug that nobody else has in this language, from the title, or from the reference if that has no letters. */
export async function makeSlug(
  trx: Knex.Transaction,
  offer: { documentId: string; locale: string; title: string | null; reference: string },
): Promise<string> {
  const { documentId, locale, title, reference } = offer;
  const fromTitle = strings
    .nameToSlug(title ?? '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const wanted = fromTitle || strings.nameToSlug(reference) || 'job';
  const [free] = await runPrepared<{ slug: string }>(
    trx,
    sql`
    with recursive candidate (number, slug) as (
      select 1, ${wanted}::text
      union all
      select number + 1, ${wanted} || '-' || number + 1 from candidate
      where exists (select ${ownerOf(locale, sql`candidate.slug`, documentId)})
    )
    select slug from candidate order by number desc limit 1`,
  );
  return free?.slug ?? wanted;
}

/** Says whose a slug is, if it is somebody else's. */
export async function slugOfAnother(
  trx: Knex.Transaction,
  locale: string,
  slug: string,
  documentId: string,
): Promise<Problem[]> {
  const [owner] = await runPrepared<{ title: string }>(
    trx,
    sql`select known.title ${ownerOf(locale, sql`${slug}`, documentId)}`,
  );
  if (!owner) return [];
  const message = `“${owner.title}” already has this address in this language.`;
  return [{ path: ['slug'], message, value: slug }];
}
