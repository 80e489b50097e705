import { chmod, cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NativePackage } from './native-package';
import { prepareSystemFolder } from './system-folder';

/**
 * Copies PostgreSQL's programs to where every user can run them, once for each version.
 *
 * @returns The copy of the folder native/.
 */
export async function copyNativeFolder(source: NativePackage): Promise<string> {
  const copy = join(await prepareSystemFolder(), `programs-${source.id}`);
  if (await exists(copy)) return copy;
  // Renamed when complete, so that nobody ever sees half a copy.
  const draft = `${copy}.${randomUUID()}`;
  try {
    await cp(join(source.folder, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    await openToAll(draft);
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another supervisor may have been quicker.
    if (!(await exists(copy))) throw error;
  }
  return copy;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const executable = ((await stat(path)).mode & 0o100) !== 0;
    await chmod(path, executable ? 0o755 : 0o644);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
