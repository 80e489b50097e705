import { copyTemplate, dropDatabase } from '../support/databases';
import { runNode } from '../support/node-process';

jest.setTimeout(120_000);

const server = process.env.TEST_POSTGRES!;
const database = `pool_of_one_${process.pid}`;

afterAll(() => dropDatabase(server, database));

test('with one connection to the database, many at once neither block nor lose each other', async () => {
  const { code, stdout, stderr } = await runNode(['tests/support/pool-of-one.js'], {
    DATABASE_URL: await copyTemplate(server, database),
    DATABASE_POOL_MAX: '1',
    DATABASE_CONNECTION_TIMEOUT: '10000',
    LOG_LEVEL: 'error',
  });
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  const lines = stdout.trim().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
    connections: 1,
    twoLanguages: { count: 2, salaries: 1 },
    oppositeOrder: { count: 6, salaries: 1 },
    unhandled: 0,
  });
});
