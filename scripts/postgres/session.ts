import type { Client } from 'pg';
import type { Cluster } from './cluster';
import { ClusterInUseError, launchServer } from './launch';
import { logIn } from './login';
import { claim, join, joinUnlessEnding, leave } from './membership';
import { choosePort, isFree } from './port';
import { findPostmaster, type Postmaster, runsOn } from './postmaster';
import { stopServer } from './stop-server';

/** How often another supervisor may be quicker, and end again before we can join its server. */
const ATTEMPTS = 20;

/** Our use of a running server. */
export interface Session {
  readonly client: Client;
  readonly port: number;
}

/**
 * Joins the server that runs on a cluster, or starts one.
 *
 * @param wanted The port for a new server. A server that others use keeps its own.
 * @throws PostgresStartError when neither works.
 */
export async function openSession(
  cluster: Cluster,
  wanted: number | undefined,
  durable: boolean,
): Promise<Session> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await findPostmaster(cluster.folder);
    const session = found
      ? await joinServer(cluster, found, wanted)
      : await launchOnFreePort(cluster, wanted, durable, attempt < ATTEMPTS);
    if (session) return session;
  }
}

/** Stops the server, unless other supervisors still use it. */
export async function endSession(cluster: Cluster, { client }: Session): Promise<void> {
  // A broken connection means that the server has ended, or drops its users.
  const last = await leave(client).catch(() => true);
  await (last ? endServer(cluster, client) : client.end());
}

/** @returns undefined when there is no longer a server to join. */
async function joinServer(
  cluster: Cluster,
  { pid, port }: Postmaster,
  wanted: number | undefined,
): Promise<Session | undefined> {
  const isRunning = () => runsOn(cluster.folder, pid);
  const client = await logIn({ port, password: cluster.password, isRunning });
  if (!client) return undefined;
  const elsewhere = wanted !== undefined && wanted !== port;
  if (elsewhere && (await claim(client))) {
    // Left behind on another port by a supervisor that was killed.
    await endServer(cluster, client);
    return undefined;
  }
  if (await joinUnlessEnding(client, isRunning)) return { client, port };
  await client.end();
  return undefined;
}

/** @returns undefined when somebody else was quicker, and there may be a server to join. */
async function launchOnFreePort(
  cluster: Cluster,
  wanted: number | undefined,
  durable: boolean,
  mayRetry: boolean,
): Promise<Session | undefined> {
  const port = await choosePort(wanted, cluster.files.port);
  try {
    const client = await launchServer(cluster, port, durable);
    if (await join(client)) return { client, port };
    await client.end();
  } catch (error) {
    const beaten =
      error instanceof ClusterInUseError || (wanted === undefined && !(await isFree(port)));
    if (!mayRetry || !beaten) throw error;
  }
  return undefined;
}

async function endServer(cluster: Cluster, client: Client): Promise<void> {
  try {
    // We stay connected, so that nobody joins a server that is about to end.
    await stopServer(cluster);
  } finally {
    await client.end();
  }
}
