import { Client } from 'pg';

/** The key in src/publishing/door/write-lock.ts. */
const WRITE_LOCK = 5_401_366;

/** Somebody else who is writing: holds the lock of all writes on a connection of their own. */
export async function holdWriteLock(): Promise<{ release(): Promise<void> }> {
  const client = await connect();
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [WRITE_LOCK]);
  return { release: () => client.end() };
}

/** Comes back once this many writers wait for the lock. */
export async function untilWritersWait(count: number): Promise<void> {
  const client = await connect();
  try {
    while ((await waitingWriters(client)) < count);
  } finally {
    await client.end();
  }
}

async function waitingWriters(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_locks
    where locktype = 'advisory' and objid = $1 and not granted
      and database = (select oid from pg_database where datname = current_database())`,
    [WRITE_LOCK],
  );
  return rows[0]?.count ?? 0;
}

async function connect(): Promise<Client> {
  const { connectionString } = strapi.config.get<{ connectionString: string }>(
    'database.connection.connection',
  );
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
