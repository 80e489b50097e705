import type { Stats } from 'node:fs';
import { lstat, readdir, readlink, stat } from 'node:fs/promises';
import { type Account, isRoot } from './account';
import { PostgresStartError } from './start-error';

/**
 * The owner of the cluster in a data folder. PostgreSQL runs as that user and no other.
 *
 * @returns undefined when there is no cluster yet.
 * @throws PostgresStartError when something else is in its place, or its owner cannot run it.
 */
export async function findClusterOwner(cluster: string): Promise<Account | undefined> {
  const stats = await folderStats(cluster);
  if (!stats) return undefined;
  const { uid, gid } = stats;
  if (!isRoot() && process.getuid && process.getuid() !== uid) {
    throw new PostgresStartError(
      `${cluster} belongs to another user, number ${uid}. Start as that user or as root.`,
    );
  }
  const entries = await readdir(cluster);
  if (entries.length === 0) return undefined;
  if (!entries.includes('PG_VERSION')) {
    throw new PostgresStartError(`${cluster} holds files, but no PostgreSQL cluster.`);
  }
  if (isRoot() && uid === 0) {
    throw new PostgresStartError(
      `${cluster} belongs to root, but PostgreSQL does not run as root. ` +
        'Give it to another user (chown -R).',
    );
  }
  return { name: `number ${uid}`, uid, gid };
}

async function folderStats(cluster: string): Promise<Stats | undefined> {
  const entry = await lstat(cluster).catch(() => undefined);
  if (entry === undefined) return undefined;
  const target = await stat(cluster).catch(() => undefined);
  if (target?.isDirectory()) return target;
  // An empty database in place of a lost one must be somebody's decision.
  const problem = entry.isSymbolicLink()
    ? `points to ${await readlink(cluster)}, which is missing`
    : 'is not a folder';
  throw new PostgresStartError(`${cluster} ${problem}. Remove it to begin with an empty database.`);
}
