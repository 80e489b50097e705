import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Account, isRoot, lowPrivilegeAccount } from './account';
import { findClusterOwner } from './cluster-owner';
import type { DataFiles } from './data-files';
import { canEnter } from './reachable';
import { PostgresStartError } from './start-error';

/** Where a cluster is, or shall be made, and who runs it. */
export interface Placement {
  /** Whether the cluster is there already. */
  readonly exists: boolean;
  /** Whether a new cluster must be outside the data folder, where the account can reach it. */
  readonly outside: boolean;
  /** undefined for the user of this process. */
  readonly account: Account | undefined;
}

/**
 * Looks at the data folder, without changing anything.
 *
 * @throws PostgresStartError when its cluster cannot be used.
 */
export async function findPlacement(files: DataFiles): Promise<Placement> {
  const owner = await findClusterOwner(files.cluster);
  const exists = owner !== undefined;
  if (!isRoot()) return { exists, outside: false, account: undefined };
  const account = owner ?? (await lowPrivilegeAccount());
  const parent = exists ? dirname(await realpath(files.cluster)) : files.folder;
  const outside = !(await canEnter(account, parent));
  if (exists && outside) {
    throw new PostgresStartError(
      `PostgreSQL runs as user ${account.name}, who cannot enter ${parent}. ` +
        'Let others enter it and the folders above it (chmod o+x).',
    );
  }
  return { exists, outside, account };
}
