import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account';
import { prepareDataFiles, type DataFiles } from './data-files';
import { initialiseCluster } from './initialise';
import { ensurePassword } from './password';
import { findPlacement } from './placement';
import { preparePrograms, type Programs } from './programs';
import { PostgresStartError } from './start-error';

/** A cluster that is ready for a server. */
export interface Cluster {
  /** Its real path. */
  readonly folder: string;
  readonly files: DataFiles;
  readonly programs: Programs;
  /** Who runs it; undefined for the user of this process. */
  readonly account: Account | undefined;
  readonly password: string;
}

/**
 * Finds the cluster of a data folder, and makes it at the first start.
 *
 * @param durable false skips the writing to disk of a new cluster.
 * @throws PostgresStartError when there is no usable cluster.
 */
export async function prepareCluster(dataDir: string, durable: boolean): Promise<Cluster> {
  const files = await prepareDataFiles(dataDir);
  const { exists, outside, account } = await findPlacement(files);
  const programs = await preparePrograms(account);
  const password = await ensurePassword(files.password, exists);
  if (!exists) await initialiseCluster(files, outside, { programs, account, password, durable });
  const folder = await realpath(files.cluster);
  await checkVersion(folder, programs.major);
  return { folder, files, programs, account, password };
}

async function checkVersion(folder: string, major: string): Promise<void> {
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (version === major) return;
  throw new PostgresStartError(
    `The cluster ${folder} is of PostgreSQL ${version}, but PostgreSQL ${major} is installed. ` +
      `Dump it with version ${version} and restore it into a new one.`,
  );
}
