import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PostgresStartError } from './start-error';

/** A system user, by number. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['postgres', 'nobody'];

/** Whether this process is root. PostgreSQL refuses to run as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user that PostgreSQL runs as when this process is root. Users are never created.
 *
 * @throws PostgresStartError when the system has no suitable user.
 */
export async function lowPrivilegeAccount(): Promise<Account> {
  for (const name of CANDIDATES) {
    const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)]);
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new PostgresStartError(
    'PostgreSQL does not run as root, and this system has no user "postgres" or "nobody" for it. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

async function idOf(flag: string, name: string): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)('id', [flag, name]);
    return Number.parseInt(stdout, 10);
  } catch {
    return undefined;
  }
}
