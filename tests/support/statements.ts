import type { Pool, PoolClient } from 'pg';

/** The statements of some work, by who sent them. */
export interface Statements {
  website: string[];
  strapi: string[];
}

const watched = new WeakSet<object>();
let website: string[] = [];

/** Notes what is sent on a connection of the website's pool, however it was got. */
function watch(client: PoolClient): void {
  if (watched.has(client)) return;
  watched.add(client);
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const noting = (...args: unknown[]) => {
    website.push(typeof args[0] === 'string' ? args[0] : (args[0] as { text: string }).text);
    return query(...args);
  };
  Object.assign(client, { query: noting });
}

/** Every statement that is sent to PostgreSQL, by the website's pool and by Strapi's, during some work. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statements> {
  const pool = strapi.get('website-database') as Pool;
  const sent: string[] = [];
  const note = ({ sql }: { sql: string }) => sent.push(sql);
  website = [];
  pool.on('acquire', watch);
  strapi.db.connection.on('query', note);
  try {
    await work();
    return { website, strapi: sent };
  } finally {
    pool.off('acquire', watch);
    strapi.db.connection.off('query', note);
  }
}
