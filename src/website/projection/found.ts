import sql from 'sql-template-tag';

/** What a row named `offer` is found by, and the days that decide whether it is. */
export const found = sql`json_build_object(
  'locale', offer.locale, 'slug', offer.slug, 'reference', offer.reference,
  'countries', offer.countries, 'workplace', offer.workplace, 'employmentType', offer.employment_type,
  'department', (select key from website.departments where document_id = offer.department_id),
  'opensOn', offer.opens_on, 'closesOn', offer.closes_on
)`;
