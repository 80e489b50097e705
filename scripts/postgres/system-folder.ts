import { chmod, mkdir } from 'node:fs/promises';
import { PostgresStartError, reasonOf } from './start-error';

/** Where root keeps what PostgreSQL's user cannot reach in the project, e.g. below /root. */
const SYSTEM_FOLDER = '/var/lib/careers-cms';

/**
 * Makes the system folder where it is missing, open to all users.
 *
 * @throws PostgresStartError when it cannot be made.
 */
export async function prepareSystemFolder(): Promise<string> {
  try {
    await mkdir(SYSTEM_FOLDER, { recursive: true });
    // The umask of root may have closed it.
    await chmod(SYSTEM_FOLDER, 0o755);
  } catch (error) {
    throw new PostgresStartError(
      `The folder ${SYSTEM_FOLDER} cannot be written: ${reasonOf(error)}. ` +
        'Start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return SYSTEM_FOLDER;
}
