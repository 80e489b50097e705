import { join } from 'node:path';
import type { Account } from './account';
import { copyNativeFolder } from './native-copy';
import { findNativePackage, type NativePackage } from './native-package';
import { repairNativePackage } from './native-repair';
import { canRead } from './reachable';

/** PostgreSQL's programs, as absolute paths that PostgreSQL's user can run. */
export interface Programs {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** PostgreSQL's major version, e.g. 17. */
  readonly major: string;
}

/**
 * Finds PostgreSQL's programs, and copies them when the account cannot reach them in node_modules.
 *
 * @param account The user who will run them; undefined for the user of this process.
 * @throws PostgresStartError when they are missing or cannot be made to work.
 */
export async function preparePrograms(account: Account | undefined): Promise<Programs> {
  const found = await findNativePackage();
  await repairNativePackage(found.folder);
  const native = join(found.folder, 'native');
  const reachable = account === undefined || (await canReadAll(account, native));
  return programsIn(reachable ? native : await copyNativeFolder(found), found);
}

async function canReadAll(account: Account, native: string): Promise<boolean> {
  const samples = ['bin/postgres', 'lib/postgresql', 'share/postgresql/postgres.bki'];
  const readable = await Promise.all(samples.map((file) => canRead(account, join(native, file))));
  return readable.every(Boolean);
}

function programsIn(native: string, { major }: NativePackage): Programs {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', name + suffix);
  return {
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
    major,
  };
}
