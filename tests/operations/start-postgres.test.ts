import { join } from 'node:path';
import { Client } from 'pg';
import { PostgresStartError, startPostgres } from '../../scripts/postgres';
import { Project } from './project';

// Real processes, on a machine that may be busy.
jest.setTimeout(60_000);

describe('startPostgres', () => {
  let project: Project;

  beforeAll(async () => {
    project = await Project.create();
  });

  afterAll(() => project.dispose());

  it('starts one server for all who ask at once, and stops it after the last', async () => {
    const options = { dataDir: project.path('.data'), durable: false };
    const users = await Promise.all([1, 2, 3].map(() => startPostgres(options)));
    const [first, ...others] = users;
    expect(new Set(users.map(({ connectionString }) => connectionString)).size).toBe(1);

    await Promise.all(others.map((user) => user.stop()));
    expect(await ask(first?.connectionString, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    await first?.stop();
    await expect(ask(first?.connectionString, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('rejects with a sentence', async () => {
    const start = startPostgres({ dataDir: join(__filename, 'data') });
    await expect(start).rejects.toThrow(PostgresStartError);
    await expect(start).rejects.toThrow(/^The data folder .* cannot be written: .*\.$/);
  });
});

async function ask(connectionString: string | undefined, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}
