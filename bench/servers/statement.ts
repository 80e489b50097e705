import type { Core } from '@strapi/strapi';
import type { Pool, PoolConfig, QueryConfig } from 'pg';

/** What the website asks the database. */
export interface Statement {
  /** Where the application prepares it: the name it is prepared under. */
  name?: string | undefined;
  text: string;
  values: unknown[];
}

/**
 * Catches the statement by which the website answers a request, on its way to the database.
 *
 * @param ask sends the request.
 */
export async function catchStatement(
  strapi: Core.Strapi,
  ask: () => Promise<unknown>,
): Promise<Statement> {
  const pool = strapi.get('website-database') as Pool;
  const query = pool.query.bind(pool);
  let caught: QueryConfig | undefined;
  pool.query = ((config: QueryConfig) => {
    if (config.text.includes('website.languages')) caught = config;
    return query(config);
  }) as typeof pool.query;
  try {
    await ask();
  } finally {
    pool.query = query;
  }
  if (!caught) throw new Error('no statement was asked');
  return { name: caught.name, text: caught.text, values: caught.values ?? [] };
}

/** How the website's connections are set up. */
export function connectionsOf(strapi: Core.Strapi): PoolConfig {
  const { max, options } = (strapi.get('website-database') as Pool).options;
  return { max, options };
}
