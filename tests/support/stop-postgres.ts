import { removeDataFolder } from '../../scripts/postgres';

/** Stops the throw-away PostgreSQL and removes what it wrote. */
export default async function stop(): Promise<void> {
  const postgres = globalThis.testPostgres;
  if (!postgres) return;
  await postgres.stop();
  await removeDataFolder(postgres.dataDir);
}
