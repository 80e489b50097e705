import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { secrets } from '../../src/environment/secrets';

const names = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'PREVIEW_SECRET',
] as const;
const all = Object.fromEntries(names.map((name) => [name, `${name} of the operator`]));

let folder: string;
const file = () => path.join(folder, '.data', 'secrets.json');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'careers-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('missing secrets are made on first start: long, and no two the same', () => {
  const made = secrets({}, folder);
  expect(Object.keys(made).sort()).toEqual([...names].sort());
  expect(new Set(Object.values(made)).size).toBe(names.length);
  for (const secret of Object.values(made)) expect(secret.length).toBeGreaterThanOrEqual(43);
});

test('they are kept, and nobody else has the same', () => {
  const made = secrets({}, folder);
  expect(secrets({}, folder)).toEqual(made);
  expect(secrets({ CAREERS_DATA_DIR: path.join(folder, 'elsewhere') }, folder)).not.toEqual(made);
});

test('they are kept where only their owner can read them, and nothing else is left there', () => {
  secrets({}, folder);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(file()))).toEqual(['secrets.json']);
});

test('a secret that an older version did not know is added, and the others stay', () => {
  const made = secrets({}, folder);
  const { PREVIEW_SECRET: unknownThen, ...older } = made;
  writeFileSync(file(), JSON.stringify(older));
  const added = secrets({}, folder);
  expect(added).toEqual({ ...older, PREVIEW_SECRET: expect.stringMatching(/^[\w-]{43}$/) });
  expect(added.PREVIEW_SECRET).not.toBe(unknownThen);
  expect(secrets({}, folder)).toEqual(added);
  for (const name of readdirSync(path.dirname(file()))) {
    expect(statSync(path.join(path.dirname(file()), name)).mode & 0o077).toBe(0);
  }
});

test('a secret in the environment wins over the kept one', () => {
  const made = secrets({}, folder);
  const mixed = secrets({ JWT_SECRET: 'the operator’s', APP_KEYS: '' }, folder);
  expect(mixed).toEqual({ ...made, JWT_SECRET: 'the operator’s' });
});

test('nothing is written when the environment has them all', () => {
  expect(secrets({ ...all, NODE_ENV: 'production', DATABASE_URL: 'postgres://x' }, folder)).toEqual(
    all,
  );
  expect(existsSync(path.dirname(file()))).toBe(false);
});

const starts: [string, NodeJS.ProcessEnv, boolean][] = [
  ['development, missing secrets are made', { DATABASE_URL: 'postgres://x' }, true],
  ['production without a database of its own, too', { NODE_ENV: 'production' }, true],
  [
    'production on the embedded database, too',
    { NODE_ENV: 'production', DATABASE_URL: 'postgres://x', EMBEDDED_POSTGRES: 'true' },
    true,
  ],
  [
    'production on a database of its own, nothing is made',
    { NODE_ENV: 'production', DATABASE_URL: 'postgres://x' },
    false,
  ],
];

test.each(starts)('in %s', (_, env, mayBeMade) => {
  const make = () => secrets(env, folder);
  if (mayBeMade) expect(make).not.toThrow();
  else expect(make).toThrow('The environment lacks APP_KEYS, ADMIN_JWT_SECRET');
  expect(existsSync(file())).toBe(mayBeMade);
});

test.each(names)('in production on its own database, a missing %s is named', (name) => {
  const env = { ...all, [name]: undefined, NODE_ENV: 'production', DATABASE_URL: 'postgres://x' };
  expect(() => secrets(env, folder)).toThrow(`The environment lacks ${name}: in production`);
});

test('nodes that start at the same moment agree', async () => {
  const script = path.resolve(__dirname, '../../dist/src/environment/secrets.js');
  const code = `console.log(JSON.stringify(require(${JSON.stringify(script)}).secrets({}, process.argv[1])))`;
  const run = promisify(execFile);
  const nodes = Array.from({ length: 8 }, () => run(process.execPath, ['-e', code, folder]));
  const answers = (await Promise.all(nodes)).map(({ stdout }) => JSON.parse(stdout) as object);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(answers[0]);
}, 30_000);
