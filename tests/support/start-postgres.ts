import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../scripts/postgres';
import { makeTemplate } from './databases';

/**
 * Starts one throw-away PostgreSQL for all tests, with a database to copy that Strapi has filled.
 * Every project that needs it asks; the first one gets it going.
 */
export default async function start(): Promise<void> {
  if (globalThis.testPostgres) return;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'careers-tests-'));
  // As root PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755);
  const postgres = await startPostgres({ dataDir, durable: false });
  globalThis.testPostgres = { ...postgres, dataDir };
  process.env.TEST_POSTGRES = postgres.connectionString;
  process.env.CAREERS_DATA_DIR = path.join(dataDir, 'secrets');
  await makeTemplate(postgres.connectionString);
}

declare global {
  var testPostgres: { dataDir: string; stop(): Promise<void> } | undefined;
}
