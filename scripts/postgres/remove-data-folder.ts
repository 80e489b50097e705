import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes a data folder with its cluster, which may be outside. Nothing may run on it any more.
 *
 * @throws The system error when something cannot be removed.
 */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const cluster = await realpath(join(dataDir, 'postgres')).catch(() => undefined);
  if (cluster !== undefined) await rm(cluster, { recursive: true });
  await rm(dataDir, { recursive: true, force: true });
}
