/** The tables of the read model that a rebuild makes anew. */
export const derivedTables = [
  'website.languages',
  'website.countries',
  'website.country_names',
  'website.departments',
  'website.department_names',
  'website.site',
  'website.careers_pages',
  'website.offers',
  'website.offer_references',
  'website.tallies',
];

/** The tables and the sequence that cannot be derived. */
export const journalTables = [
  'website.revisions',
  'website.publications',
  'website.slugs',
  'website.reference_number',
];

/** Strapi's own tables of offers. */
export const offerTables = [
  'job_offers',
  'job_offers_cmps',
  'job_offers_department_lnk',
  'components_job_offer_responsibilities',
  'components_job_offer_requirements',
  'components_job_offer_nice_to_haves',
  'components_job_offer_benefits',
  'components_job_offer_locations',
  'components_job_offer_locations_country_lnk',
];

/** Asks the database of the application under test by hand; `?` stands for a value. */
export async function query<Row extends object>(
  statement: string,
  values: (string | number | string[])[] = [],
): Promise<Row[]> {
  const answer = (await strapi.db.connection.raw(statement, values)) as { rows: Row[] };
  return answer.rows;
}

/** Every row of some tables (and the state of a sequence) as text, to be compared. */
export async function dump(tables: string[]): Promise<Record<string, string[]>> {
  const entries = tables.map(async (table): Promise<[string, string[]]> => {
    const rows = await query<{ row: string }>(
      `select row(known.*)::text as row from ${table} known order by 1`,
    );
    return [table, rows.map(({ row }) => row)];
  });
  return Object.fromEntries(await Promise.all(entries));
}
