import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A running PostgreSQL server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on a cluster, whoever started it. A file that a dead server left is removed
 * when its process id belongs to another program by now, as PostgreSQL would not start then.
 *
 * @param cluster The real path of the cluster.
 * @returns undefined when none runs.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n');
  const found = { pid: Number(lines[0]), port: Number(lines[3]) };
  if (!(found.pid > 0 && found.port > 0)) return undefined;
  if (await runsOn(cluster, found.pid)) return found;
  if (isAlive(found.pid)) await removeUnchanged(file, text);
  return undefined;
}

/** Whether a process is a PostgreSQL server of a cluster. */
export async function runsOn(cluster: string, pid: number): Promise<boolean> {
  const command = await commandOf(pid).catch(() => '');
  if (process.platform === 'win32') return command.includes('postgres.exe');
  return command.includes(`postgres -D ${cluster} -c`);
}

/** The command line of a process, its arguments separated by blanks. */
async function commandOf(pid: number): Promise<string> {
  // No ps here: slim container images lack it.
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  }
  const [program, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`]]
      : ['ps', ['-ww', '-o', 'command=', '-p', String(pid)]];
  return (await promisify(execFile)(program, args)).stdout;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A server that started meanwhile keeps its file. */
async function removeUnchanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) await rm(file, { force: true });
}
