import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode, PostgresStartError, reasonOf } from './start-error';

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes up for an install script that did not run: npm packages hold no symbolic links, and some
 * package managers drop the executable bit.
 *
 * @param packageFolder Holds native/.
 * @throws PostgresStartError when something is missing and cannot be written.
 */
export async function repairNativePackage(packageFolder: string): Promise<void> {
  try {
    for (const link of await missingLinks(packageFolder)) {
      await symlink(basename(link.source), join(packageFolder, link.target)).catch(ignoreExisting);
    }
    for (const program of ['initdb', 'pg_ctl', 'postgres']) {
      await makeExecutable(join(packageFolder, 'native', 'bin', program));
    }
  } catch (error) {
    throw new PostgresStartError(
      `PostgreSQL in ${packageFolder} is incomplete and cannot be repaired: ${reasonOf(error)}.`,
    );
  }
}

async function missingLinks(packageFolder: string): Promise<LibraryLink[]> {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  // Packages without links have no list.
  const text = await readFile(list, 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as LibraryLink[];
  const found = await Promise.all(
    links.map((link) => stat(join(packageFolder, link.target)).catch(() => undefined)),
  );
  return links.filter((_, index) => found[index] === undefined);
}

function ignoreExisting(error: unknown): void {
  // Another supervisor may have been quicker.
  if (errorCode(error) !== 'EEXIST') throw error;
}

async function makeExecutable(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(file);
  if ((mode & 0o111) === 0) await chmod(file, mode | 0o555);
}
