import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { announce } from '../announcements/announce';
import { run } from '../../database/run';

/**
 * Makes the website's departments those of Strapi's own table, with a row for every language, named in
 * it or not. Offers point at them, so that a new name is one row here and not a thousand offers; the
 * journal knows when a name last changed.
 */
export async function projectDepartments(trx: Knex.Transaction, at: Date): Promise<void> {
  const keys = await run(
    trx,
    sql`
    with removed as (
      delete from website.departments known
      where not exists (select from departments where departments.document_id = known.document_id)
    )
    insert into website.departments as known (document_id, key)
    select document_id, key from departments
    on conflict (document_id) do update set key = excluded.key where known.key <> excluded.key
    returning key`,
  );
  const names = await run<{ locale: string; key: string }>(
    trx,
    sql`
    with
    words as (
      select distinct on (link.entity_id, word.language) link.entity_id, word.language, word.name
      from departments_cmps link join components_department_names word on word.id = link.cmp_id
      where link.field = 'names' and word.name is not null
      order by link.entity_id, word.language, link."order", link.id
    ),
    named as (
      select department.document_id, department.key, language.code as locale, words.name
      from departments department
      cross join website.languages language
      left join words on (words.entity_id, words.language) = (department.id, language.code)
    ),
    revised as (
      insert into website.revisions as known (kind, document_id, locale, digest, changed_at)
      select 'department', document_id, locale, md5(json_build_array(key, name)::text), ${at}::timestamptz
      from named
      on conflict (kind, document_id, locale) do update set
        digest = excluded.digest,
        changed_at = case when known.digest = excluded.digest
          then known.changed_at else excluded.changed_at end,
        number = case when known.digest = excluded.digest then known.number else excluded.number end
      returning document_id, locale, changed_at
    ),
    removed as (
      delete from website.department_names known
      where not exists (
        select from named where (named.document_id, named.locale) = (known.document_id, known.locale)
      )
    )
    insert into website.department_names as known (document_id, locale, name, changed_at)
    select document_id, locale, name, changed_at from named join revised using (document_id, locale)
    on conflict (document_id, locale) do update set
      name = excluded.name, changed_at = excluded.changed_at
    where known is distinct from excluded
    returning locale, (
      select key from website.departments where departments.document_id = known.document_id
    ) as key`,
  );
  const renamed = names.map(({ locale, key }) => ({ kind: 'department', locale, key }) as const);
  await announce(trx, keys.length > 0 ? [{ kind: 'everything' }] : renamed);
}
