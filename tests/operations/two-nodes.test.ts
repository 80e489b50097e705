import { Client } from 'pg';
import { databaseUrl, dropDatabase, onServer } from '../support/databases';
import { type Node, startedNode } from './node';

jest.setTimeout(120_000);

const server = process.env.TEST_POSTGRES!;
const database = `two_nodes_${process.pid}`;
const nodes: Node[] = [];

async function count(client: Client, from: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count ${from}`);
  return rows[0]!.count;
}

afterAll(async () => {
  for (const node of nodes) await node.stop();
  await dropDatabase(server, database);
});

test('two nodes that start together on an empty database both come up, have everything once, and show the same', async () => {
  await onServer(server, `create database ${database}`);
  const connectionString = databaseUrl(server, database);
  const start = async () => nodes.push(await startedNode(connectionString));
  await Promise.all([start(), start()]);

  for (const { address } of nodes) {
    const answer = await fetch(`${address}/api/careers-page?locale=ar`);
    const { data } = (await answer.json()) as { data: { locales: { code: string }[] } };
    expect(data.locales.map(({ code }) => code)).toEqual(['en', 'fr', 'de', 'es', 'ar']);
    expect((await fetch(`${address}/api/job-offers`)).status).toBe(200);
  }

  const client = new Client({ connectionString });
  await client.connect();
  try {
    expect(await count(client, 'from i18n_locale')).toBe(5);
    expect(await count(client, 'from countries')).toBe(249);
    expect(await count(client, 'from website.countries')).toBe(249);
    expect(await count(client, 'from up_roles')).toBe(2);
    const grants = `from up_permissions permission
      join up_permissions_role_lnk of_role on of_role.permission_id = permission.id
      join up_roles role on role.id = of_role.role_id where role.type = 'public'`;
    expect(await count(client, grants)).toBe(4);
    const twice = `from (select action, role_id from up_permissions permission
      join up_permissions_role_lnk of_role on of_role.permission_id = permission.id
      group by action, role_id having count(*) > 1) doubled`;
    expect(await count(client, twice)).toBe(0);
    const boot = `from pg_stat_activity
      where application_name = 'careers-boot' and datname = current_database()`;
    expect(await count(client, boot)).toBe(0);
  } finally {
    await client.end();
  }
});
