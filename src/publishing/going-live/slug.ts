import { strings } from '@strapi/utils';
import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../../database/run';
import type { Problem } from '../problem';

const LONGEST = 100;

interface Owner {
  slug: string;
  title: string;
}

/** The published offers of a language whose slug is this one or begins with it, but for one document. */
async function ownersOfSlugs(
  trx: Knex.Transaction,
  locale: string,
  slug: string,
  documentId: string,
): Promise<Owner[]> {
  return run<Owner>(
    trx,
    sql`
    select slug, title from website.offers
    where locale = ${locale} and document_id <> ${documentId}
      and (slug = ${slug} or starts_with(slug, ${`${slug}-`}))`,
  );
}

/** A slug that nobody else has in this language, from the title, or from the reference if that has no letters. */
export async function makeSlug(
  trx: Knex.Transaction,
  offer: { documentId: string; locale: string; title: string | null; reference: string },
): Promise<string> {
  const fromTitle = strings
    .nameToSlug(offer.title ?? '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const slug = fromTitle || strings.nameToSlug(offer.reference) || 'job';
  const owners = await ownersOfSlugs(trx, offer.locale, slug, offer.documentId);
  const taken = new Set(owners.map((owner) => owner.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}

/** Says whose a slug is, if it is somebody else's. */
export async function slugOfAnother(
  trx: Knex.Transaction,
  locale: string,
  slug: string,
  documentId: string,
): Promise<Problem[]> {
  const owners = await ownersOfSlugs(trx, locale, slug, documentId);
  const owner = owners.find((other) => other.slug === slug);
  if (!owner) return [];
  const message = `“${owner.title}” already has this address in this language.`;
  return [{ path: ['slug'], message, value: slug }];
}
