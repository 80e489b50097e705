import { copyTemplate, dropDatabase } from '../support/databases';
import { runNode, secretsOfOperator, strapiCommand } from '../support/node-process';

jest.setTimeout(60_000);

const server = process.env.TEST_POSTGRES!;
const database = `missing_secrets_${process.pid}`;

afterAll(() => dropDatabase(server, database));

test('in production on its own database, the start ends with a sentence that names the missing secrets', async () => {
  const { code, stdout, stderr } = await runNode([strapiCommand, 'start'], {
    ...secretsOfOperator,
    JWT_SECRET: undefined,
    API_TOKEN_SALT: '',
    NODE_ENV: 'production',
    DATABASE_URL: await copyTemplate(server, database),
  });
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain(
    'The environment lacks API_TOKEN_SALT, JWT_SECRET: in production every secret must be set',
  );
});
