import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { errorCode, PostgresStartError, reasonOf } from './start-error';

/**
 * Reads the password of the cluster, and makes one for a new cluster.
 *
 * @param clusterExists A password cannot be made up for an existing cluster.
 * @throws PostgresStartError when the file is missing or cannot be read or written.
 */
export async function ensurePassword(file: string, clusterExists: boolean): Promise<string> {
  try {
    if (!clusterExists) await createPassword(file);
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'the file is missing' : reasonOf(error);
    throw new PostgresStartError(`The password of the database in ${file} is unknown: ${reason}.`);
  }
}

/** Keeps a password that is there, and never shows others half a file. */
async function createPassword(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
    await link(draft, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
