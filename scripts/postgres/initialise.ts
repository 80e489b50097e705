import { createHash, randomUUID } from 'node:crypto';
import { chown, mkdir, rename, rm, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account';
import { characterTypeLocale } from './character-type';
import type { DataFiles } from './data-files';
import type { Placement } from './placement';
import type { Programs } from './programs';
import { runProgram } from './run-program';
import { DATABASE_NAME } from './settings';
import { PostgresStartError } from './start-error';
import { prepareSystemFolder } from './system-folder';

/** What a new cluster is made with. */
export interface NewCluster {
  readonly files: DataFiles;
  readonly placement: Placement;
  readonly programs: Programs;
  readonly password: string;
  readonly durable: boolean;
}

/**
 * Makes a cluster. It appears in its place only when complete, whatever ends this process.
 *
 * @throws PostgresStartError when initdb fails.
 */
export async function initialiseCluster(options: NewCluster): Promise<void> {
  const { files, placement } = options;
  const draft = await draftFolder(files, placement.outside);
  try {
    await mkdir(draft, { mode: 0o700 });
    await own(draft, placement.account);
    await runInitdb(draft, options);
    // An empty folder may be in the way.
    await rmdir(files.cluster).catch(() => undefined);
    await (placement.outside ? symlink(draft, files.cluster) : rename(draft, files.cluster));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another supervisor may have been quicker.
    if (!(await isFile(join(files.cluster, 'PG_VERSION')))) throw error;
  }
}

/** Outside the data folder it is also the final one, named after the data folder. */
async function draftFolder(files: DataFiles, outside: boolean): Promise<string> {
  if (!outside) return `${files.cluster}.${randomUUID()}`;
  const project = createHash('sha256').update(files.folder).digest('hex').slice(0, 12);
  // Never the same twice: somebody who removed the data folder wants an empty database.
  return join(await prepareSystemFolder(), `cluster-${project}-${randomUUID().slice(0, 8)}`);
}

async function runInitdb(draft: string, options: NewCluster): Promise<void> {
  const { account } = options.placement;
  const passwordFile = `${draft}.password`;
  try {
    await writeFile(passwordFile, options.password, { mode: 0o600, flag: 'wx' });
    await own(passwordFile, account);
    const args = await initdbArguments(draft, passwordFile, options.durable);
    const { ok, output } = await runProgram(options.programs.initdb, args, account);
    if (!ok) throw new PostgresStartError(`A PostgreSQL cluster cannot be made.\n${output}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function initdbArguments(
  draft: string,
  passwordFile: string,
  durable: boolean,
): Promise<string[]> {
  return [
    `--pgdata=${draft}`,
    `--username=${DATABASE_NAME}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${await characterTypeLocale()}`,
    '--lc-messages=C',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ];
}

async function own(path: string, account: Account | undefined): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
