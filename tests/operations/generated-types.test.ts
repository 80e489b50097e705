import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyTemplate, dropDatabase } from '../support/databases';

// Real processes, on a machine that may be busy.
jest.setTimeout(60_000);

const root = path.resolve(__dirname, '../..');
const server = process.env.TEST_POSTGRES!;
const database = `types_${process.pid}`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'careers-types-'));
  const script = path.join(root, 'tests/support/write-types.js');
  const env = { ...process.env, DATABASE_URL: await copyTemplate(server, database) };
  await promisify(execFile)(process.execPath, [script, folder], { cwd: root, env });
}, 60_000);

afterAll(async () => {
  await dropDatabase(server, database);
  await rm(folder, { recursive: true, force: true });
});

test.each(['contentTypes.d.ts', 'components.d.ts'])(
  'types/generated/%s is up to date (if not: npm run types:generate)',
  async (file) => {
    const fresh = await readFile(path.join(folder, 'types/generated', file), 'utf8');
    expect(await readFile(path.join(root, 'types/generated', file), 'utf8')).toBe(fresh);
  },
);
