import sql, { type Sql, join } from 'sql-template-tag';
import { type Section, sections } from '../../publishing/job-offer';
import { type OfferField, cardFields, wholeFields } from '../parameters/schemas';
import { isVisible } from './language-and-day';

/** What of an offer is served: some of its fields, some of its sections. */
export interface Selection {
  fields: readonly OfferField[];
  sections: readonly Section[];
  /** Addresses with street and postal code instead of places. */
  whole: boolean;
  /** What search engines and link previews are told. */
  seo: boolean;
}

const sibling = sql`sibling`;

/** UTC with milliseconds, as Strapi writes times. */
export const timestamp = (time: Sql): Sql =>
  sql`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const values: Record<OfferField, Sql> = {
  documentId: sql`offer.document_id`,
  locale: sql`offer.locale`,
  title: sql`offer.title`,
  slug: sql`offer.slug`,
  reference: sql`offer.reference`,
  summary: sql`offer.summary`,
  department: sql`case when department.key is not null then
    json_build_object('key', department.key, 'name', department_name.name) end`,
  locations: sql`offer.places`,
  workplace: sql`offer.workplace`,
  employmentType: sql`offer.employment_type`,
  salary: sql`offer.salary`,
  datePosted: sql`offer.date_posted`,
  closesOn: sql`offer.closes_on`,
  updatedAt: timestamp(sql`greatest(offer.changed_at, department_name.changed_at)`),
  locales: sql`(
    select json_agg(sibling.locale order by known.position)
    from website.offers sibling join website.languages known on known.code = sibling.locale
    where sibling.document_id = offer.document_id and ${isVisible(sibling)}
  )`,
  opensOn: sql`offer.opens_on`,
  applyUrl: sql`offer.apply_url`,
  applyEmail: sql`offer.apply_email`,
  occupationCode: sql`offer.occupation_code`,
};

const sectionColumns: Record<Section, Sql> = {
  responsibilities: sql`offer.responsibilities`,
  requirements: sql`offer.requirements`,
  niceToHaves: sql`offer.nice_to_haves`,
  benefits: sql`offer.benefits`,
};

/** An offer as JSON, from a row named `offer` with what `withDepartment` joins. */
export function offerJson(selection: Selection): Sql {
  const members = [
    ...selection.fields.map((field) =>
      field === 'locations' && selection.whole
        ? sql`${field}::text, offer.addresses`
        : sql`${field}::text, ${values[field]}`,
    ),
    ...selection.sections.map((section) => sql`${section}::text, ${sectionColumns[section]}`),
  ];
  return sql`json_build_object(${join(members)})`;
}

/** The department of an offer and its name in the offer's language. */
export const withDepartment = sql`
  left join website.departments department on department.document_id = offer.department_id
  left join website.department_names department_name
    on department_name.document_id = offer.department_id and department_name.locale = offer.locale`;

/** What `fields` and `populate` ask for; a card is what is served without them. */
export function selectionOf(
  parameters: { fields?: string[] | undefined; populate?: string[] | undefined },
  otherwise: 'card' | 'whole',
): Selection {
  const asked = new Set(parameters.populate);
  const everything = otherwise === 'whole' || asked.has('*');
  const offered = everything ? [...cardFields, ...wholeFields] : cardFields;
  const chosen = new Set(parameters.fields);
  const allFields = chosen.size === 0 || chosen.has('*');
  return {
    fields: allFields
      ? offered
      : [...cardFields, ...wholeFields].filter((field) => chosen.has(field) || isKey(field)),
    sections: sections.filter((section) => everything || asked.has(section)),
    whole: everything,
    seo: otherwise === 'whole' || asked.has('seo'),
  };
}

const isKey = (field: OfferField) => field === 'documentId' || field === 'locale';
