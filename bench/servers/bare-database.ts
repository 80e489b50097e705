import { createServer } from 'node:http';
import { Pool } from 'pg';
import { obey } from '../processes/obey';
import { listen } from './listen';
import type { Statement } from './statement';

/** A statement that answers a path. */
export interface AskedStatement extends Statement {
  path: string;
}

const statements = new Map<string, AskedStatement>();

/*
 * The least a server can do that asks the database each time: one statement, and what it answers is
 * sent. Its connections are as many as the website's, with the same settings.
 */
async function main(): Promise<void> {
  const pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.WEBSITE_POOL_MAX ?? 4),
    options: '-c default_transaction_read_only=on -c statement_timeout=10000 -c jit=off',
  });
  const server = createServer(({ url = '' }, response) => {
    const statement = statements.get(url);
    if (!statement) return response.writeHead(404).end();
    return pool
      .query<{ body: string | null }>(statement)
      .then(({ rows }) => {
        const body = Buffer.from(rows[0]?.body ?? JSON.stringify(rows));
        const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
        response.writeHead(200, headers).end(body);
      })
      .catch((error: Error) => response.writeHead(500).end(error.message));
  });
  obey(await listen(server), {
    serve: (asked: AskedStatement[]) => {
      for (const statement of asked) statements.set(statement.path, statement);
    },
    memory: () => process.memoryUsage().rss,
  });
}

void main();
