import sql, { type Sql, raw } from 'sql-template-tag';
import type { Section } from '../../publishing/job-offer';

const componentTables: Record<Section, string> = {
  responsibilities: 'components_job_offer_responsibilities',
  requirements: 'components_job_offer_requirements',
  niceToHaves: 'components_job_offer_nice_to_haves',
  benefits: 'components_job_offer_benefits',
};

/** A section as it is served: the id of an item is its place, because row ids change at every publish. */
function sectionItems(section: Section): Sql {
  return sql`(
    select coalesce(json_agg(json_build_object('id', place, 'text', text) order by place), '[]')
    from (
      select row_number() over (order by link."order", link.id) as place, item.text
      from job_offers_cmps link
      join ${raw(componentTables[section])} item on item.id = link.cmp_id
      where link.entity_id = offer.id and link.field = ${section}
    ) items
  )`;
}

/**
 * Offers of Strapi's own tables as rows of `website.offers`, but for what only the projection knows:
 * the time of the last change, the words of the search, and with what it was made.
 *
 * @param chosen which rows: a condition on `offer`.
 */
export function offerRows(chosen: Sql): Sql {
  return sql`
    select
      offer.document_id, offer.locale, offer.reference, offer.slug, offer.title, offer.summary,
      department.document_id as department_id,
      offer.workplace, offer.employment_type,
      location.countries, location.places, location.addresses,
      case when coalesce(offer.salary_min, offer.salary_max) is not null then json_build_object(
        'min', trim_scale(offer.salary_min), 'max', trim_scale(offer.salary_max),
        'currency', offer.salary_currency, 'unit', offer.salary_unit
      ) end as salary,
      offer.apply_url, offer.apply_email, offer.occupation_code,
      offer.date_posted, offer.opens_on, offer.closes_on,
      ${sectionItems('responsibilities')} as responsibilities,
      ${sectionItems('requirements')} as requirements,
      ${sectionItems('niceToHaves')} as nice_to_haves,
      ${sectionItems('benefits')} as benefits,
      offer.id as source_id, offer.updated_at as source_updated_at
    from job_offers offer
    join website.languages language on language.code = offer.locale
    left join job_offers_department_lnk in_department on in_department.job_offer_id = offer.id
    left join departments department on department.id = in_department.department_id
    left join lateral (${locationsOfOffer}) location on true
    where ${chosen}
  `;
}

const countryJson = sql`case when country.code is not null
  then json_build_object('code', country.code, 'name', country_name.name) end`;

const locationsOfOffer = sql`
  select
    coalesce(array_agg(distinct country.code::text) filter (where country.code is not null), '{}')
      as countries,
    coalesce(json_agg(json_build_object(
      'city', place.city, 'region', place.region,
      'country', ${countryJson}
    ) order by link."order", link.id) filter (where place.id is not null), '[]') as places,
    coalesce(json_agg(json_build_object(
      'city', place.city, 'region', place.region,
      'postalCode', place.postal_code, 'street', place.street,
      'country', ${countryJson}
    ) order by link."order", link.id) filter (where place.id is not null), '[]') as addresses
  from job_offers_cmps link
  join components_job_offer_locations place on place.id = link.cmp_id
  left join components_job_offer_locations_country_lnk in_country on in_country.location_id = place.id
  left join countries country on country.id = in_country.country_id
  left join website.country_names country_name
    on country_name.locale = offer.locale and country_name.code = country.code
  where link.entity_id = offer.id and link.field = 'locations'
`;
