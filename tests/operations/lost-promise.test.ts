import { copyTemplate, dropDatabase } from '../support/databases';
import { runNode } from '../support/node-process';

jest.setTimeout(60_000);

const server = process.env.TEST_POSTGRES!;
const database = `lost_promise_${process.pid}`;

afterAll(() => dropDatabase(server, database));

test('a rejection that nobody waits for is logged with its number, and the process lives on', async () => {
  const { code, stdout, stderr } = await runNode(['tests/support/lost-promise.js'], {
    DATABASE_URL: await copyTemplate(server, database),
    LOG_LEVEL: 'error',
  });
  expect(code).toBe(0);
  expect(stdout).toContain('still there, with 5 languages');
  expect(stdout + stderr).toMatch(/unhandled rejection 1: Error: the event nobody waited for/);
});
