import type { Knex } from 'knex';
import sql, { type Sql, raw } from 'sql-template-tag';
import { run } from '../../database/run';

/** What HR wrote on the careers page in one language. */
export interface PageRow {
  document_id: string;
  locale: string;
  title: string | null;
  introduction: string | null;
  countries_note: string | null;
  /** Labels by the names of their columns; null where HR wrote none. */
  section_labels: Record<string, string | null> | null;
  workplace_labels: Record<string, string | null> | null;
  employment_type_labels: Record<string, string | null> | null;
}

/** What HR wrote of the company in one language, with what all languages share. */
export interface CompanyRow {
  id: number;
  locale: string;
  name: string | null;
  url: string | null;
  accent_colour: string | null;
  time_zone: string | null;
  description: string | null;
  equal_opportunity: string | null;
  has_headquarters: boolean;
  city: string | null;
  country_code: string | null;
}

const labels = (table: string, field: string): Sql => sql`(
  select row_to_json(label) from careers_pages_cmps link
  join ${raw(table)} label on label.id = link.cmp_id
  where link.entity_id = page.id and link.field = ${field}
)`;

/** The careers page in all its languages, the newest first. */
export async function pageRows(trx: Knex.Transaction): Promise<PageRow[]> {
  return run<PageRow>(
    trx,
    sql`
    select page.document_id, page.locale, page.title, page.introduction, page.countries_note,
      ${labels('components_careers_page_section_labels', 'sectionLabels')} as section_labels,
      ${labels('components_careers_page_workplace_labels', 'workplaceLabels')} as workplace_labels,
      ${labels('components_careers_page_employment_labels', 'employmentTypeLabels')}
        as employment_type_labels
    from careers_pages page
    order by page.updated_at desc, page.id`,
  );
}

/** The company in all its languages, the newest first. */
export async function companyRows(trx: Knex.Transaction): Promise<CompanyRow[]> {
  return run<CompanyRow>(
    trx,
    sql`
    select company.id, company.locale, company.name, company.url, company.accent_colour,
      company.time_zone, company.description, company.equal_opportunity,
      place.id is not null as has_headquarters, place.city, country.code as country_code
    from companies company
    left join companies_cmps link on link.entity_id = company.id and link.field = 'headquarters'
    left join components_company_headquarters place on place.id = link.cmp_id
    left join components_company_headquarters_country_lnk in_country on in_country.headquarters_id = place.id
    left join countries country on country.id = in_country.country_id
    order by company.updated_at desc, company.id`,
  );
}

/** The company's logo as it is served; null without one. */
export async function logoOf(
  trx: Knex.Transaction,
  company: CompanyRow | undefined,
): Promise<object | null> {
  const [logo] = await run<object>(
    trx,
    sql`
    select file.url, file.alternative_text as "alternativeText", file.width, file.height, file.mime
    from files_related_mph link join files file on file.id = link.file_id
    where link.related_type = 'api::company.company' and link.field = 'logo'
      and link.related_id = ${company?.id ?? null}
    order by link."order" limit 1`,
  );
  return logo ?? null;
}
