import type { Knex } from 'knex';
import sql, { type Sql, raw } from 'sql-template-tag';
import { runPrepared } from '../database/run';
import type { OfferRow, Section } from './job-offer';

const texts = (section: Section, table: string): Sql => sql`(
  select coalesce(json_agg(json_build_object('text', item.text) order by link."order", link.id), '[]')
  from job_offers_cmps link join ${raw(table)} item on item.id = link.cmp_id
  where link.entity_id = offer.id and link.field = ${section}
)`;

const locations = sql`(
  select coalesce(json_agg(json_build_object(
    'id', place.id, 'city', place.city, 'region', place.region,
    'postalCode', place.postal_code, 'street', place.street,
    'country', case when country.id is not null
      then json_build_object('id', country.id, 'documentId', country.document_id, 'code', country.code) end
  ) order by link."order", link.id), '[]')
  from job_offers_cmps link
  join components_job_offer_locations place on place.id = link.cmp_id
  left join components_job_offer_locations_country_lnk in_country on in_country.location_id = place.id
  left join countries country on country.id = in_country.country_id
  where link.entity_id = offer.id and link.field = 'locations'
)`;

/**
 * All rows of one offer, drafts and published, in the order in which its languages were begun. One
 * statement, so that what is compared with each other was read at the same moment.
 */
export async function loadOffer(trx: Knex.Transaction, documentId: string): Promise<OfferRow[]> {
  const rows = await runPrepared<{ row: OfferRow }>(
    trx,
    sql`
    select json_build_object(
      'id', offer.id, 'documentId', offer.document_id, 'locale', offer.locale,
      'createdAt', offer.created_at, 'updatedAt', offer.updated_at, 'publishedAt', offer.published_at,
      'title', offer.title, 'summary', offer.summary, 'slug', offer.slug,
      'datePosted', offer.date_posted,
      'responsibilities', ${texts('responsibilities', 'components_job_offer_responsibilities')},
      'requirements', ${texts('requirements', 'components_job_offer_requirements')},
      'niceToHaves', ${texts('niceToHaves', 'components_job_offer_nice_to_haves')},
      'benefits', ${texts('benefits', 'components_job_offer_benefits')},
      'reference', offer.reference,
      'department', (
        select json_build_object('id', department.id, 'documentId', department.document_id)
        from job_offers_department_lnk in_department
        join departments department on department.id = in_department.department_id
        where in_department.job_offer_id = offer.id
      ),
      'locations', ${locations},
      'workplace', offer.workplace, 'employmentType', offer.employment_type,
      'salaryMin', offer.salary_min, 'salaryMax', offer.salary_max,
      'salaryCurrency', offer.salary_currency, 'salaryUnit', offer.salary_unit,
      'applyUrl', offer.apply_url, 'applyEmail', offer.apply_email,
      'opensOn', offer.opens_on, 'closesOn', offer.closes_on,
      'occupationCode', offer.occupation_code, 'sourceLanguage', offer.source_language
    ) as row
    from job_offers offer
    where offer.document_id = ${documentId}
    order by offer.created_at, offer.id`,
  );
  return rows.map(({ row }) => row);
}

/** The rows people work on, the oldest language first. */
export const draftsOf = (rows: OfferRow[]): OfferRow[] => rows.filter((row) => !row.publishedAt);

/** The rows that are published, whatever the day is. */
export const publishedOf = (rows: OfferRow[]): OfferRow[] => rows.filter((row) => row.publishedAt);
