import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';
import type { Sql } from 'sql-template-tag';
import { PreparedNames } from '../database/prepared';

const NAME = 'website-database';

const prepared = new PreparedNames('website');

/**
 * Opens the website's own small pool and registers it. It is apart from Strapi's, so that writers
 * who wait for each other cannot stop the site, and every session in it is read-only.
 */
export function openWebsiteDatabase(strapi: Core.Strapi): void {
  const connection = strapi.config.get<{ connectionString?: string; ssl?: false | object }>(
    'database.connection.connection',
  );
  const pool = new Pool({
    connectionString: connection.connectionString,
    ssl: connection.ssl || undefined,
    max: strapi.config.get<number>('careers.websitePoolMax'),
    connectionTimeoutMillis: 3_000,
    // A connection that goes quiet would be waited for, for ever; the database itself gives up before.
    query_timeout: 12_000,
    application_name: 'careers-website',
    options:
      '-c default_transaction_read_only=on -c statement_timeout=10000 -c jit=off -c work_mem=16MB -c random_page_cost=1.1',
  });
  pool.on('error', (error) => strapi.log.warn(`website database: ${error.message}`));
  strapi.add(NAME, pool);
}

function websitePool(strapi: Core.Strapi): Pool {
  return strapi.get(NAME) as Pool;
}

/**
 * Asks the read model one question, in one statement.
 *
 * @param isUsual whether the best way to the answer is the same whatever the values are, so that it
 *   may be planned once. A rare country is found in another way than a common one.
 */
export async function askWebsite<Row extends object>(
  strapi: Core.Strapi,
  { text, values }: Sql,
  isUsual = false,
): Promise<Row[]> {
  const name = isUsual ? prepared.of(text) : undefined;
  const { rows } = await websitePool(strapi).query<Row>({ text, values, ...(name && { name }) });
  return rows;
}

/** Closes the website's pool once its running questions are answered. */
export async function closeWebsiteDatabase(strapi: Core.Strapi): Promise<void> {
  await websitePool(strapi).end();
}
