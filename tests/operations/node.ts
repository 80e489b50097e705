import { createHmac } from 'node:crypto';
import type { Client } from 'pg';
import { freePort, secretsOfOperator, startNode, strapiCommand } from '../support/node-process';
import { eventually } from './conditions';

/** A node of the application, as an operator runs it. */
export interface Node {
  /** Where it answers: `http://127.0.0.1:<port>`. */
  address: string;
  stop(): Promise<void>;
}

/**
 * Starts a node on a database, and comes back when it answers visitors.
 *
 * @throws {Error} with all it said, if it ends before.
 */
export async function startedNode(databaseUrl: string): Promise<Node> {
  const port = await freePort();
  const { process, ended } = startNode([strapiCommand, 'start'], {
    ...secretsOfOperator,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'error',
  });
  const failed = ended.then(({ code, stdout, stderr }) => {
    throw new Error(`The node ended with ${code}:\n${stdout}\n${stderr}`);
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    process.kill();
    await ended;
  };
  try {
    await Promise.race([answers(address), failed]);
  } catch (error) {
    await stop();
    throw error;
  }
  failed.catch(() => undefined);
  return { address, stop };
}

function answers(address: string): Promise<void> {
  const serves = async () => {
    const response = await fetch(`${address}/api/careers-page`).catch(() => undefined);
    return response?.status === 200;
  };
  return eventually(`${address} answers visitors`, serves, 100);
}

const KEY = 'a-token-of-these-tests';

/** Lets a test write over REST, as an administrator would who makes a token. */
export async function allowWriting(client: Client): Promise<void> {
  const hash = createHmac('sha512', secretsOfOperator.API_TOKEN_SALT!).update(KEY).digest('hex');
  await client.query(
    `insert into strapi_api_tokens (document_id, name, type, access_key, created_at, updated_at, published_at)
    values ('token', 'token', 'full-access', $1, now(), now(), now())`,
    [hash],
  );
}

/**
 * Writes over REST, for those who are allowed to.
 *
 * @returns the document that was written; '' if it was deleted.
 * @throws {Error} with the answer, if it is refused.
 */
export async function write(url: string, method: string, data?: object): Promise<string> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    ...(data && { body: JSON.stringify({ data }) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} answered ${text}`);
  return text ? (JSON.parse(text) as { data: { documentId: string } }).data.documentId : '';
}

/**
 * Cuts the connections on which nodes hear each other: of all nodes, or of one of them.
 *
 * @returns how many there were.
 */
export async function cutListeners(client: Client, whom: 'all' | 'one'): Promise<number> {
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from (
      select pid from pg_stat_activity
      where application_name = 'careers-listener' and datname = current_database()
      order by random() limit $1
    ) listener`,
    [whom === 'one' ? 1 : null],
  );
  return rowCount ?? 0;
}
