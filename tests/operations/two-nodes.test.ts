import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { databaseUrl, dropDatabase, onServer } from '../support/databases';
import {
  type Running,
  freePort,
  secretsOfOperator,
  startNode,
  strapiCommand,
} from '../support/node-process';
import { eventually } from './conditions';

jest.setTimeout(120_000);

const server = process.env.TEST_POSTGRES!;
const database = `two_nodes_${process.pid}`;
const nodes: Running[] = [];
const WRITES = 30;

/** Starts a node as an operator does, and comes back when it answers visitors. */
async function startedNode(): Promise<string> {
  const port = await freePort();
  const node = startNode([strapiCommand, 'start'], {
    ...secretsOfOperator,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl(server, database),
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
  });
  nodes.push(node);
  const failed = node.ended.then(({ code, stdout, stderr }) => {
    throw new Error(`The node ended with ${code}:\n${stdout}\n${stderr}`);
  });
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([answers(address), failed]);
  failed.catch(() => undefined);
  return address;
}

function answers(address: string): Promise<void> {
  const serves = async () => {
    const response = await fetch(`${address}/api/careers-page`).catch(() => undefined);
    return response?.status === 200;
  };
  return eventually(`${address} answers visitors`, serves, 100);
}

async function count(client: Client, from: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count ${from}`);
  return rows[0]!.count;
}

afterAll(async () => {
  for (const node of nodes) {
    node.process.kill();
    await node.ended;
  }
  await dropDatabase(server, database);
});

const KEY = 'a-token-of-this-test';

/** Lets this test write over REST, as an administrator would who makes a token. */
async function allowWriting(client: Client): Promise<void> {
  const hash = createHmac('sha512', secretsOfOperator.API_TOKEN_SALT!).update(KEY).digest('hex');
  await client.query(
    `insert into strapi_api_tokens (document_id, name, type, access_key, created_at, updated_at, published_at)
    values ('token', 'token', 'full-access', $1, now(), now(), now())`,
    [hash],
  );
}

async function write(
  address: string,
  method: string,
  data: object,
): Promise<{ documentId: string }> {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ data }),
  });
  const answer = (await response.json()) as { data: { documentId: string } };
  if (!response.ok) throw new Error(`${method} answered ${JSON.stringify(answer)}`);
  return answer.data;
}

const cut = (client: Client) =>
  client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'careers-listener' and datname = current_database()`);

test('two nodes that start together on an empty database both come up, have everything once, and show the same', async () => {
  await onServer(server, `create database ${database}`);
  const addresses = await Promise.all([startedNode(), startedNode()]);

  for (const address of addresses) {
    const answer = await fetch(`${address}/api/careers-page?locale=ar`);
    const { data } = (await answer.json()) as { data: { locales: { code: string }[] } };
    expect(data.locales.map(({ code }) => code)).toEqual(['en', 'fr', 'de', 'es', 'ar']);
    expect((await fetch(`${address}/api/job-offers`)).status).toBe(200);
  }

  const client = new Client({ connectionString: databaseUrl(server, database) });
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

    // What is published on one node is shown on the other, while the nodes lose sight of each other.
    await allowWriting(client);
    const { rows } = await client.query<{ id: number }>(
      `select id from countries where code = 'FR'`,
    );
    const [first, second] = addresses as [string, string];
    const title = async (documentId: string) => {
      const answer = await fetch(`${second}/api/job-offers/${documentId}`);
      return ((await answer.json()) as { data: { title: string } }).data.title;
    };
    const { documentId } = await write(`${first}/api/job-offers`, 'POST', {
      title: 'Title 0',
      responsibilities: [{ text: 'Write' }],
      locations: [{ city: 'Lyon', country: rows[0]!.id }],
      applyEmail: 'jobs@example.org',
    });
    for (let time = 1; time <= WRITES; time += 1) {
      if (time % 3 === 0) await cut(client);
      await write(`${first}/api/job-offers/${documentId}`, 'PUT', { title: `Title ${time}` });
      await eventually(
        `the second node shows title ${time}`,
        async () => (await title(documentId)) === `Title ${time}`,
      );
      for (let look = 0; look < 5; look += 1) expect(await title(documentId)).toBe(`Title ${time}`);
    }
  } finally {
    await client.end();
  }
});
