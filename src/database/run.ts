import type { Knex } from 'knex';
import type { Sql } from 'sql-template-tag';
import { PreparedNames } from './prepared';

const prepared = new PreparedNames('door');

/** Runs a statement on the connection of a transaction, and nowhere else. */
export async function run<Row extends object = object>(
  trx: Knex.Transaction,
  { sql, values }: Sql,
): Promise<Row[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(sql, values as Knex.RawBinding[]);
  return rows;
}

/**
 * The same for a statement of every publication, whose plan is the same whatever its values are:
 * PostgreSQL plans it once for each connection. Planning the projection takes longer than running it.
 */
export async function runPrepared<Row extends object = object>(
  trx: Knex.Transaction,
  { sql, values }: Sql,
): Promise<Row[]> {
  const name = prepared.of(sql);
  const statement = trx.raw<{ rows: Row[] }>(sql, values as Knex.RawBinding[]);
  const { rows } = await (name === undefined ? statement : statement.options({ name }));
  return rows;
}
