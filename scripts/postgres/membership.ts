import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';

/*
 * Every supervisor shares an advisory lock on the server it uses, for as long as it uses it. The one
 * that can have the lock for itself is the last, and stops the server. Unlike files with process
 * ids, such a lock ends with its owner, even by kill -9 or in a container that starts again.
 */
const LOCK = 1_667_330_675;
const PAUSE_MS = 50;

/**
 * Joins the supervisors that use a server.
 *
 * @returns false when the server is about to be stopped by its last one.
 */
export async function join(client: Client): Promise<boolean> {
  return ask(client, `SELECT pg_try_advisory_lock_shared(${LOCK}) AS answer`);
}

/**
 * Joins, unless the last supervisor stops the server; then waits for its end.
 *
 * @returns false when the server has ended.
 */
export async function joinUnlessEnding(
  client: Client,
  isRunning: () => Promise<boolean>,
): Promise<boolean> {
  do {
    // The connection breaks some time before the server ends.
    if (await join(client).catch(() => false)) return true;
    await delay(PAUSE_MS);
  } while (await isRunning());
  return false;
}

/**
 * Leaves the supervisors that use a server.
 *
 * @returns true for the last one, who shall stop the server before closing the connection.
 */
export async function leave(client: Client): Promise<boolean> {
  await ask(client, `SELECT pg_advisory_unlock_shared(${LOCK}) AS answer`);
  return claim(client);
}

/** Takes a server that no supervisor uses, so that nobody can join it any more. */
export async function claim(client: Client): Promise<boolean> {
  return ask(client, `SELECT pg_try_advisory_lock(${LOCK}) AS answer`);
}

async function ask(client: Client, query: string): Promise<boolean> {
  const { rows } = await client.query<{ answer: boolean }>(query);
  return rows[0]?.answer === true;
}
