import type { Knex } from 'knex';
import type { Sql } from 'sql-template-tag';

/** Runs a statement on the connection of a transaction, and nowhere else. */
export async function run<Row extends object = object>(
  trx: Knex.Transaction,
  statement: Sql,
): Promise<Row[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    statement.sql,
    statement.values as Knex.RawBinding[],
  );
  return rows;
}
