import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { PostgresStartError, reasonOf } from './start-error';

/** Everything the supervisor keeps in the data folder, as absolute paths. */
export interface DataFiles {
  readonly folder: string;
  /** The cluster itself, or a symbolic link to it. */
  readonly cluster: string;
  readonly password: string;
  readonly port: string;
  readonly log: string;
}

/**
 * Makes the data folder where it is missing.
 *
 * @throws PostgresStartError when it cannot be made or written.
 */
export async function prepareDataFiles(dataDir: string): Promise<DataFiles> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new PostgresStartError(
      `The data folder ${dataDir} cannot be written: ${reasonOf(error)}.`,
    );
  }
  // PostgreSQL runs as another user when we are root, who may be unable to follow links on the way.
  const folder = await realpath(dataDir);
  return {
    folder,
    cluster: join(folder, 'postgres'),
    password: join(folder, 'postgres-password'),
    port: join(folder, 'postgres-port'),
    log: join(folder, 'postgres.log'),
  };
}
