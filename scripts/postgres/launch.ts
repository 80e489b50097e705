import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import type { Client } from 'pg';
import type { Cluster } from './cluster';
import { logIn } from './login';
import { lastLines, processOptions } from './run-program';
import { serverArguments } from './settings';
import { PostgresStartError } from './start-error';

/** Another server runs on the cluster, or did a moment ago. */
export class ClusterInUseError extends PostgresStartError {}

/**
 * Starts a server, which outlives this process until somebody stops it.
 *
 * @returns A connection to its maintenance database.
 * @throws PostgresStartError with the last lines of the log when it ends or is not ready in time;
 * ClusterInUseError when somebody else was quicker.
 */
export async function launchServer(
  cluster: Cluster,
  port: number,
  durable: boolean,
): Promise<Client> {
  // The log is opened by us, as the server's user may not be able to.
  const log = await open(cluster.files.log, 'a+', 0o600);
  const { size } = await log.stat();
  const { postgres } = cluster.programs;
  const server = spawn(postgres, ['-D', cluster.folder, ...serverArguments(port, durable)], {
    ...processOptions(postgres, cluster.account),
    stdio: ['ignore', log.fd, log.fd],
  });
  server.unref();
  const problem = spawnProblem(server);
  await log.close();
  const client = await firstLogIn(server, port, cluster.password);
  if (client) return client;
  const written = (await readFile(cluster.files.log)).subarray(size).toString();
  // Stopped in good order by somebody who had joined it before we could, or not even started.
  const inUse =
    server.exitCode === 0 || written.includes('lock file "postmaster.pid" already exists');
  throw new (inUse ? ClusterInUseError : PostgresStartError)(
    `PostgreSQL did not start. The log ${cluster.files.log} ends with:\n` +
      lastLines(problem() ?? written),
  );
}

/** A server that nobody can log in to is not left behind. */
async function firstLogIn(
  server: ChildProcess,
  port: number,
  password: string,
): Promise<Client | undefined> {
  const hasEnded = () =>
    server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
  try {
    return await logIn({ port, password, isRunning: async () => !hasEnded() });
  } catch (error) {
    if (!hasEnded()) {
      const ended = once(server, 'exit');
      server.ref();
      server.kill('SIGINT');
      await ended;
    }
    throw error;
  }
}

/** Keeps the reason why a program could not even be run. */
function spawnProblem(child: ChildProcess): () => string | undefined {
  let message: string | undefined;
  child.once('error', (error) => {
    message = error.message;
  });
  return () => message;
}
