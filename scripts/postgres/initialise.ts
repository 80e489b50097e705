import { createHash, randomUUID } from 'node:crypto';
import { readdir, rename, rm, rmdir, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DataFiles } from './data-files';
import { type InitdbOptions, runInitdb } from './initdb';
import { prepareSystemFolder } from './system-folder';

/** Where a cluster is made, and where it is put when complete. */
interface Site {
  /** The beginning of the paths of all drafts. */
  readonly drafts: string;
  readonly final: string;
}

/**
 * Makes the cluster of a data folder. It appears in its place only when complete, whatever ends this
 * process.
 *
 * @param outside Puts it into the system folder, and a link to it into the data folder.
 * @throws PostgresStartError when initdb fails.
 */
export async function initialiseCluster(
  files: DataFiles,
  outside: boolean,
  options: InitdbOptions,
): Promise<void> {
  const site = outside ? await siteOutside(files) : siteInside(files);
  const draft = site.drafts + randomUUID();
  try {
    await runInitdb(draft, options);
    // An empty folder may be in the way.
    await rmdir(files.cluster).catch(() => undefined);
    await rename(draft, site.final);
    if (outside) await symlink(site.final, files.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (outside) await rm(site.final, { recursive: true, force: true });
    // Another supervisor may have been quicker.
    if (!(await isClusterAt(files.cluster))) throw error;
  }
  await removeDrafts(site.drafts);
}

function siteInside({ cluster }: DataFiles): Site {
  return { drafts: `${cluster}-draft-`, final: cluster };
}

async function siteOutside({ folder }: DataFiles): Promise<Site> {
  const system = await prepareSystemFolder();
  const project = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  // Never the same twice: somebody who removed the data folder wants an empty database.
  const cluster = `cluster-${project}-${randomUUID().slice(0, 8)}`;
  return { drafts: join(system, `draft-${project}-`), final: join(system, cluster) };
}

async function isClusterAt(folder: string): Promise<boolean> {
  return stat(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** Those of supervisors that were killed, and of slower ones, which find the cluster made. */
async function removeDrafts(drafts: string): Promise<void> {
  const folder = dirname(drafts);
  const names = await readdir(folder);
  for (const name of names.filter((entry) => entry.startsWith(basename(drafts)))) {
    // Its initdb may still be writing; what remains does no harm.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
