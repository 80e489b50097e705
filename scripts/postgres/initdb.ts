import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import type { Account } from './account';
import { characterTypeLocale } from './character-type';
import type { Programs } from './programs';
import { runProgram } from './run-program';
import { DATABASE_NAME } from './settings';
import { PostgresStartError } from './start-error';

/** What a new cluster is made with. */
export interface InitdbOptions {
  readonly programs: Programs;
  /** Owns the cluster; undefined for the user of this process. */
  readonly account: Account | undefined;
  readonly password: string;
  /** false does not wait until everything is on disk. */
  readonly durable: boolean;
}

/**
 * Makes a cluster in a new folder.
 *
 * @throws PostgresStartError when initdb fails.
 */
export async function runInitdb(folder: string, options: InitdbOptions): Promise<void> {
  const { account, programs } = options;
  const passwordFile = `${folder}.password`;
  try {
    await mkdir(folder, { mode: 0o700 });
    await own(folder, account);
    await writeFile(passwordFile, options.password, { mode: 0o600, flag: 'wx' });
    await own(passwordFile, account);
    const args = [
      `--pgdata=${folder}`,
      `--username=${DATABASE_NAME}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${await characterTypeLocale()}`,
      '--lc-messages=C',
      '--data-checksums',
      ...(options.durable ? [] : ['--no-sync']),
    ];
    const { ok, output } = await runProgram(programs.initdb, args, account);
    if (!ok) throw new PostgresStartError(`A PostgreSQL cluster cannot be made.\n${output}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function own(path: string, account: Account | undefined): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
