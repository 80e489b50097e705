import { createServer } from 'node:http';
import { Pool, type PoolConfig } from 'pg';
import { consumption } from '../processes/consumption';
import { obey } from '../processes/obey';
import { listen } from './listen';
import type { Statement } from './statement';

/** A statement that answers a path. */
export interface AskedStatement extends Statement {
  path: string;
}

/** What to ask, on connections like the website's. */
export interface Asking {
  connections: PoolConfig;
  statements: AskedStatement[];
}

const statements = new Map<string, AskedStatement>();
let pool = new Pool();

/*
 * The least a server can do that asks the database each time: one statement, and what it answers is
 * sent.
 */
async function main(): Promise<void> {
  const server = createServer(({ url = '' }, response) => {
    const statement = statements.get(url);
    if (!statement) return void response.writeHead(404).end();
    pool
      .query<{ body: string | null }>(statement)
      .then(({ rows }) => {
        const body = Buffer.from(rows[0]?.body ?? JSON.stringify(rows));
        const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
        response.writeHead(200, headers).end(body);
      })
      .catch((error: Error) => response.writeHead(500).end(error.message));
  });
  obey(await listen(server), {
    serve: (asking: Asking) => {
      pool = new Pool({ ...asking.connections, connectionString: process.env.DATABASE_URL });
      for (const statement of asking.statements) statements.set(statement.path, statement);
    },
    ...consumption,
  });
}

void main();
