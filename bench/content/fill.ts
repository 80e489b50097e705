import type { Client } from 'pg';
import { languages, wordsOf } from './words';

/** How much content: offers (each in three languages), and whether their drafts are there too. */
export interface Amount {
  offers: number;
  drafts: boolean;
}

const sections = [
  { field: 'responsibilities', table: 'responsibilities', type: 'responsibility', items: 5 },
  { field: 'requirements', table: 'requirements', type: 'requirement', items: 4 },
  { field: 'niceToHaves', table: 'nice_to_haves', type: 'nice-to-have', items: 2 },
  { field: 'benefits', table: 'benefits', type: 'benefit', items: 3 },
];

const DEPARTMENTS = 12;
const countries = [
  'FR',
  'DE',
  'ES',
  'IT',
  'BE',
  'CH',
  'AT',
  'GB',
  'IE',
  'PT',
  'NL',
  'MA',
  'CA',
  'JP',
];

/** A number from 0 to `below` - 1 that looks random but is the same in every run. */
const pick = (seed: string, salt: number, below: number | string) =>
  `(abs(hashint8((${seed})::bigint * 31 + ${salt})) % ${below})`;

/**
 * Writes offers straight into Strapi's own tables, as many rows at once as PostgreSQL can, so that a
 * hundred thousand take minutes. The tables must be those of this content model and hold no offers; a
 * Strapi that reads or projects them must be started, or asked to compare, afterwards.
 *
 * @param today `YYYY-MM-DD`; offers were posted in the year before it.
 */
export async function fillStrapiTables(
  client: Client,
  amount: Amount,
  today: string,
): Promise<void> {
  await client.query('begin');
  await fillDepartments(client);
  await fillOffers(client, amount, today);
  await fillLocations(client);
  for (const [place, section] of sections.entries()) await fillSection(client, section, place);
  await moveSequences(client);
  await client.query('commit');
  await client.query('analyze');
}

async function fillDepartments(client: Client): Promise<void> {
  await client.query(
    `with made as (
      insert into departments (document_id, key, created_at, updated_at, published_at)
      select 'benchdepartment' || place, 'department-' || place, now(), now(), now()
      from generate_series(1, ${DEPARTMENTS}) place returning id
    ), named as (
      insert into components_department_names (language, name)
      select language, 'Department ' || place || ' ' || language
      from generate_series(1, ${DEPARTMENTS}) place, unnest($1::text[]) language
      returning id, substring(name from 'Department (\\d+)')::int as place
    )
    insert into departments_cmps (entity_id, cmp_id, component_type, field, "order")
    select made.id, named.id, 'department.name', 'names', 1
    from named join (select id, row_number() over (order by id) as place from made) made using (place)`,
    [languages],
  );
}

async function fillOffers(
  client: Client,
  { offers, drafts }: Amount,
  today: string,
): Promise<void> {
  const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]));
  await client.query(
    `insert into job_offers (id, document_id, locale, title, summary, slug, reference, source_language,
      employment_type, workplace, salary_min, salary_max, salary_currency, salary_unit,
      closes_on, apply_email, date_posted, created_at, updated_at, published_at)
    select
      (offer * 3 + place) * 2 + published, 'bench' || lpad(offer::text, 19, '0'), language,
      title || ' ' || offer, sentences ->> ${pick('offer', 3, 192)}::int,
      'offer-' || offer, 'BENCH-' || offer, 'en',
      (array['FULL_TIME','FULL_TIME','FULL_TIME','PART_TIME','TEMPORARY','INTERN'])[1 + ${pick('offer', 4, 6)}],
      (array['onsite','onsite','hybrid','remote'])[1 + ${pick('offer', 5, 4)}],
      40000 + ${pick('offer', 6, 30000)}, 72000, 'EUR', 'YEAR',
      case ${pick('offer', 7, 4)} when 0 then $1::date + 1 + ${pick('offer', 8, 60)} end,
      'jobs@example.org', $1::date - 1 - ${pick('offer', 9, 364)},
      $1::date - 365, $1::date - 365, case published when 1 then $1::date - 365 end
    from generate_series(1, ${offers}) offer,
      unnest($2::text[]) with ordinality languages (language, ordinal),
      lateral (select ordinal::int - 1 as place, ($3::jsonb -> language) as words) of_language,
      lateral (select words -> 'sentences' as sentences,
        (words -> 'roles' ->> ${pick('offer', 1, 8)}::int) || ', ' ||
        (words -> 'fields' ->> ${pick('offer', 2, 8)}::int) as title) texts,
      generate_series(${drafts ? 0 : 1}, 1) published`,
    [today, languages, JSON.stringify(words)],
  );
  await client.query(
    `insert into job_offers_department_lnk (job_offer_id, department_id)
    select offer.id, department.id
    from job_offers offer
    join (select id, row_number() over (order by id) as place from departments) department
      on department.place = 1 + ${pick('offer.id / 6', 10, DEPARTMENTS)}`,
  );
}

/** Every fifth offer has a second location; a hundredth of all are in the last countries of the list. */
async function fillLocations(client: Client): Promise<void> {
  const country = `case when ${pick('offer.id / 6', 11, 100)} = 0 then 11 + ${pick('offer.id / 6', 12, 3)}
    else ${pick('offer.id / 6', 13, 11)} end`;
  await client.query(
    `with places as (
      select offer.id as offer_id, place, offer.id * 2 + place as id, (${country} + place) % 14 as country
      from job_offers offer,
        generate_series(0, case when ${pick('offer.id / 6', 14, 5)} = 0 then 1 else 0 end) place
    ), made as (
      insert into components_job_offer_locations (id, city, postal_code)
      select id, 'City ' || country, (10000 + id % 80000)::text from places
    ), placed as (
      insert into components_job_offer_locations_country_lnk (location_id, country_id)
      select places.id, countries.id from places
      join countries on countries.code = ($1::text[])[1 + places.country]
    )
    insert into job_offers_cmps (entity_id, cmp_id, component_type, field, "order")
    select offer_id, id, 'job-offer.location', 'locations', place + 1 from places`,
    [countries],
  );
}

async function fillSection(
  client: Client,
  { field, table, type, items }: (typeof sections)[0],
  salt: number,
): Promise<void> {
  const sentences = Object.fromEntries(
    languages.map((language) => [language, wordsOf(language).sentences]),
  );
  await client.query(
    `with made as (
      insert into components_job_offer_${table} (id, text)
      select offer.id * ${items} + place,
        ($1::jsonb -> offer.locale ->> ${pick(`offer.id / 6 * ${items} + place`, 20 + salt, 192)}::int)
      from job_offers offer, generate_series(0, ${items - 1}) place
    )
    insert into job_offers_cmps (entity_id, cmp_id, component_type, field, "order")
    select offer.id, offer.id * ${items} + place, 'job-offer.${type}', '${field}', place + 1
    from job_offers offer, generate_series(0, ${items - 1}) place`,
    [JSON.stringify(sentences)],
  );
}

/** Strapi goes on counting where these rows end. */
async function moveSequences(client: Client): Promise<void> {
  const tables = ['job_offers', 'components_job_offer_locations'].concat(
    sections.map(({ table }) => `components_job_offer_${table}`),
  );
  for (const table of tables) {
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
    );
  }
}
