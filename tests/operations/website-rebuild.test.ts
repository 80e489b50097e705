import { copyTemplate, databaseUrl, dropDatabase } from '../support/databases';
import { freePort, runNode } from '../support/node-process';

jest.setTimeout(60_000);

const server = process.env.TEST_POSTGRES!;
const command = ['dist/scripts/website-rebuild.js'];

describe('npm run website:rebuild', () => {
  const database = `rebuild_${process.pid}`;
  let url: string;

  beforeAll(async () => {
    url = await copyTemplate(server, database);
    const filled = await runNode(['tests/support/publish-offers.js', '3'], { DATABASE_URL: url });
    expect(filled).toMatchObject({ code: 0 });
  }, 60_000);
  afterAll(() => dropDatabase(server, database));

  test('shows how far it is, and says what it did', async () => {
    const { code, stdout, stderr } = await runNode(command, { DATABASE_URL: url });
    expect(withoutNodesOwn(stderr)).toMatch(/offers .* 3\/3\s*$/);
    expect(stdout).toMatch(/The website was rebuilt: 3 offers\.\n$/);
    expect(code).toBe(0);
  });
});

/** Where nothing answers, or not as it should. */
const unreachable: [string, () => Promise<string>, RegExp][] = [
  ['nobody listens', async () => `postgres://x:y@127.0.0.1:${await freePort()}/x`, /ECONNREFUSED/],
  ['the database is not there', async () => databaseUrl(server, 'nowhere'), /"nowhere"/],
  ['the host is not there', async () => 'postgres://x:y@host.invalid/x', /host\.invalid/],
];

test.each(unreachable)('website:rebuild says in one sentence that %s', async (_, url, reason) => {
  const { code, stdout, stderr } = await runNode(command, { DATABASE_URL: await url() });
  const lines = withoutNodesOwn(stderr).split('\n').filter(Boolean);
  expect(lines).toEqual([expect.stringMatching(/^The website was not rebuilt: .+/)]);
  expect(lines[0]).toMatch(reason);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

/** Without the warnings that Node itself writes about what libraries do. */
function withoutNodesOwn(text: string): string {
  return text.replace(/^\(.*\n/gm, '');
}
