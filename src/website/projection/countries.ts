import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { countriesIn } from '../names/countries';
import { run } from '../../database/run';

/** Makes the website's countries those of Strapi's own table. */
export async function projectCountries(trx: Knex.Transaction): Promise<void> {
  await run(
    trx,
    sql`
    with removed as (
      delete from website.countries known
      where not exists (select from countries where countries.document_id = known.document_id)
    )
    insert into website.countries as known (document_id, code)
    select document_id, code from countries
    on conflict (document_id) do update set code = excluded.code where known.code <> excluded.code`,
  );
}

/** Writes down how each language of the website names and sorts the countries of the world. */
export async function projectCountryNames(trx: Knex.Transaction): Promise<void> {
  const languages = await run<{ code: string }>(trx, sql`select code from website.languages`);
  const names = languages.flatMap(({ code: locale }) =>
    countriesIn(locale).map(({ code, name }, position) => ({ locale, code, name, position })),
  );
  await run(
    trx,
    sql`
    with
    current as (
      select * from json_to_recordset(${JSON.stringify(names)}::json)
        as row (locale text, code text, name text, position integer)
    ),
    removed as (
      delete from website.country_names known
      where not exists (
        select from current where (current.locale, current.code) = (known.locale, known.code)
      )
    )
    insert into website.country_names as known (locale, code, name, position)
    select locale, code, name, position from current
    on conflict (locale, code) do update set name = excluded.name, position = excluded.position
    where known is distinct from excluded`,
  );
}
