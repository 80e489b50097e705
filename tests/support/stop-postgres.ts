import { rm } from 'node:fs/promises';

/** Stops the throw-away PostgreSQL and removes what it wrote. */
export default async function stop(): Promise<void> {
  const postgres = globalThis.testPostgres;
  if (!postgres) return;
  await postgres.stop();
  await rm(postgres.dataDir, { recursive: true, force: true });
}
