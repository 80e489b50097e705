import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import sql, { type Sql } from 'sql-template-tag';
import { run } from '../../database/run';

const NAMED = 5;

/** Offers, drafts too, with a location in a country. */
export const offersInCountry = (documentId: string): Sql => sql`
  select offer.document_id, offer.title, offer.reference from job_offers offer
  join job_offers_cmps link on link.entity_id = offer.id and link.field = 'locations'
  join components_job_offer_locations_country_lnk in_country on in_country.location_id = link.cmp_id
  join countries country on country.id = in_country.country_id
  where country.document_id = ${documentId}`;

/** Everything with a country: offers, drafts too, and the company's headquarters. */
export const usersOfCountry = (documentId: string): Sql => sql`
  ${offersInCountry(documentId)}
  union all
  select company.document_id, coalesce(company.name, 'the company'), null from companies company
  join companies_cmps link on link.entity_id = company.id and link.field = 'headquarters'
  join components_company_headquarters_country_lnk in_country
    on in_country.headquarters_id = link.cmp_id
  join countries country on country.id = in_country.country_id
  where country.document_id = ${documentId}`;

/** Offers, drafts too, of a department. */
export const offersInDepartment = (documentId: string): Sql => sql`
  select offer.document_id, offer.title, offer.reference from job_offers offer
  join job_offers_department_lnk in_department on in_department.job_offer_id = offer.id
  join departments department on department.id = in_department.department_id
  where department.document_id = ${documentId}`;

/**
 * Refuses to delete what is used: Strapi would silently cut the links.
 *
 * @param users what uses it: `document_id`, `title`, `reference`.
 * @throws {errors.ApplicationError} with the names of what uses it.
 */
export async function refuseIfUsed(trx: Knex.Transaction, name: string, users: Sql): Promise<void> {
  const used = await run<{ title: string }>(
    trx,
    sql`
    select distinct on (document_id) coalesce(title, reference, 'without a title') as title
    from (${users}) users order by document_id`,
  );
  if (used.length === 0) return;
  const titles = used.map(({ title }) => `“${title}”`).sort();
  const more = titles.length > NAMED ? ` and ${titles.length - NAMED} more` : '';
  throw new errors.ApplicationError(
    `${name} cannot be deleted, because it is used by ${titles.slice(0, NAMED).join(', ')}${more}.`,
    { users: titles.length },
  );
}
