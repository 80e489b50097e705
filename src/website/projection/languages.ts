import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { languageName, textDirection } from '../names/languages';
import { run } from '../../database/run';

interface Language {
  code: string;
  name: string;
  direction: 'ltr' | 'rtl';
  is_default: boolean;
  position: number;
}

/**
 * Makes the website's languages those of Strapi's i18n. Names are each language's own; the default
 * comes first, the others in the order in which they were added.
 */
export async function projectLanguages(trx: Knex.Transaction): Promise<void> {
  const codes = await run<{ code: string; is_default: boolean }>(
    trx,
    sql`
    select locale.code, to_json(locale.code)::text = setting.value as is_default
    from (select code, min(id) as id from i18n_locale group by code) locale
    left join strapi_core_store_settings setting on setting.key = 'plugin_i18n_default_locale'
    order by is_default desc nulls last, locale.id`,
  );
  const languages: Language[] = codes.map(({ code, is_default }, position) => ({
    code,
    name: languageName(code),
    direction: textDirection(code),
    is_default: Boolean(is_default),
    position,
  }));
  await run(
    trx,
    sql`
    with
    current as (
      select * from json_to_recordset(${JSON.stringify(languages)}::json)
        as row (code text, name text, direction text, is_default boolean, position integer)
    ),
    removed as (
      delete from website.languages known
      where not exists (select from current where current.code = known.code)
    )
    insert into website.languages as known (code, name, direction, is_default, position)
    select code, name, direction, is_default, position from current
    on conflict (code) do update set
      name = excluded.name, direction = excluded.direction,
      is_default = excluded.is_default, position = excluded.position
    where known is distinct from excluded`,
  );
}
