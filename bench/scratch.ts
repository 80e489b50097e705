import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { Core } from '@strapi/strapi';
import { startPostgres } from '../scripts/postgres';
import { loadStrapi } from '../scripts/strapi/load';
import { rebuildAll } from '../src/website/comparison';
import { fillStrapiTables } from './content/fill';

/**
 * Where databases of benchmarks are kept between runs, because a large one takes minutes to fill. In
 * another folder (BENCH_DIR) they disturb nobody.
 */
export const FOLDER = path.resolve(process.env.BENCH_DIR ?? '.bench');

/** A PostgreSQL for benchmarks, and how to end it. */
export interface Scratch {
  server: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on the folder of the benchmarks. */
export async function startScratch(): Promise<Scratch> {
  await mkdir(FOLDER, { recursive: true });
  await chmod(FOLDER, 0o755);
  const { connectionString, stop } = await startPostgres({
    dataDir: path.join(FOLDER, 'postgres'),
    durable: false,
  });
  process.env.CAREERS_DATA_DIR = path.join(FOLDER, 'secrets');
  return { server: connectionString, stop };
}

/** Does something with a connection of its own. */
export async function withClient<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of a database of the server, made if it is not there yet. */
export async function databaseOf(server: string, name: string): Promise<string> {
  const { rowCount } = await withClient(server, async (client) => {
    const known = await client.query('select from pg_database where datname = $1', [name]);
    if (known.rowCount === 0) await client.query(`create database ${name}`);
    return known;
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  if (rowCount === 0) console.error(`bench: made ${name}`);
  return url.toString();
}

/** Our own application on a database with so many offers; filled the first time. */
export async function loadFilled(url: string, offers: number, today: string): Promise<Core.Strapi> {
  process.env.DATABASE_URL = url;
  const strapi = await loadStrapi();
  strapi.config.set('careers.clock', () => new Date(`${today}T12:00:00Z`));
  const { rows } = await withClient(url, (client) =>
    client.query('select from job_offers limit 1'),
  );
  if (rows.length > 0) return strapi;
  console.time(`bench: filled ${offers} offers`);
  await withClient(url, (client) =>
    fillStrapiTables(client, { offers, drafts: offers <= 1000 }, today),
  );
  console.timeEnd(`bench: filled ${offers} offers`);
  console.time(`bench: projected ${offers} offers`);
  await rebuildAll(strapi);
  await withClient(url, (client) => client.query('vacuum analyze'));
  console.timeEnd(`bench: projected ${offers} offers`);
  return strapi;
}
