import { resolve } from 'node:path';
import { type Cluster, prepareCluster } from './cluster';
import { createDatabase } from './create-database';
import { endSession, openSession, type Session } from './session';
import { DATABASE_NAME, HOST } from './settings';
import { errorCode, messageOf, PostgresStartError } from './start-error';

/** What a server is started with. */
export interface PostgresOptions {
  /** Holds the cluster, its password, port and log. Made where missing. */
  readonly dataDir: string;
  /** Without it, the port of the last start is kept while it is free. */
  readonly port?: number | undefined;
  /** false risks the data in a power failure, for throw-away clusters. true by default. */
  readonly durable?: boolean | undefined;
}

/** A running server. */
export interface RunningPostgres {
  /** The URL of the database, password included. */
  readonly connectionString: string;
  readonly port: number;
  /** Stops the server, unless another supervisor still uses it. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a data folder, or joins the server that runs on it.
 *
 * @throws PostgresStartError, with a sentence for people, when that is impossible.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  try {
    const durable = options.durable ?? true;
    const cluster = await prepareCluster(resolve(options.dataDir), durable);
    const session = await openSession(cluster, options.port, durable);
    await createDatabase(session.client).catch(async (error: unknown) => {
      await endSession(cluster, session);
      throw error;
    });
    return running(cluster, session);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new PostgresStartError(`PostgreSQL could not be started: ${messageOf(error)}.`);
  }
}

function running(cluster: Cluster, session: Session): RunningPostgres {
  const { port } = session;
  let stopped: Promise<void> | undefined;
  return {
    connectionString: `postgresql://${DATABASE_NAME}:${cluster.password}@${HOST}:${port}/${DATABASE_NAME}`,
    port,
    stop: () => (stopped ??= endSession(cluster, session)),
  };
}
