import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { DATABASE_NAME, HOST } from './settings';
import { errorCode, PostgresStartError, reasonOf } from './start-error';

/** A recovery after a crash takes longest. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 50;

/** A server somebody wants to log in to. */
export interface LoginTarget {
  readonly port: number;
  readonly password: string;
  /** Whether the server still runs. */
  isRunning(): Promise<boolean>;
}

/**
 * Logs in as soon as the server lets us.
 *
 * @returns A connection to the maintenance database, or undefined when the server has ended.
 * @throws PostgresStartError when the password is wrong or the server is not ready in two minutes.
 */
export async function logIn(target: LoginTarget): Promise<Client | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await connect(target);
    } catch (error) {
      if (!(await target.isRunning())) return undefined;
      if (isRefusal(error) || Date.now() > deadline) {
        throw new PostgresStartError(
          `PostgreSQL on port ${target.port} does not let us in: ${reasonOf(error)}.`,
        );
      }
    }
    await delay(PAUSE_MS);
  }
}

async function connect({ port, password }: LoginTarget): Promise<Client> {
  const client = new Client({
    host: HOST,
    port,
    user: DATABASE_NAME,
    password,
    database: 'postgres',
    application_name: 'careers-supervisor',
    // Not left to PGSSLMODE, which may ask for what this server does not offer.
    ssl: false,
    connectionTimeoutMillis: 5_000,
  });
  // A connection that breaks later on is noticed at its next use.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Wrong password (28P01) or user (28000): waiting will not help. */
function isRefusal(error: unknown): boolean {
  return errorCode(error)?.startsWith('28') ?? false;
}
