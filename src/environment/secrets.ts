import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'PREVIEW_SECRET',
] as const;

type SecretName = (typeof secretNames)[number];
type Secrets = Record<SecretName, string>;

/**
 * The secrets that things are signed and encrypted with: from the environment, and what is missing
 * there from `.data/secrets.json`, made on first start.
 *
 * @throws {Error} naming the missing variable, in production with a database of one's own: several
 *   nodes must share their secrets, so none of them may invent one.
 */
export function secrets(env: NodeJS.ProcessEnv = process.env, projectDir = process.cwd()): Secrets {
  const missing = secretNames.filter((name) => !env[name]);
  const ownDatabase = env.DATABASE_URL && !env.EMBEDDED_POSTGRES;
  if (missing.length > 0 && env.NODE_ENV === 'production' && ownDatabase) {
    throw new Error(
      `The environment lacks ${missing.join(', ')}: in production every secret must be set (see .env.example).`,
    );
  }
  const kept: Partial<Secrets> = missing.length > 0 ? keptSecrets(env, projectDir) : {};
  return Object.fromEntries(secretNames.map((name) => [name, env[name] || kept[name]])) as Secrets;
}

/** One that was not known yet on first start is kept in a file of its own. */
function keptSecrets(env: NodeJS.ProcessEnv, projectDir: string): Secrets {
  const dataDir = env.CAREERS_DATA_DIR ?? path.join(projectDir, '.data');
  mkdirSync(dataDir, { recursive: true });
  const kept = keptIn(path.join(dataDir, 'secrets.json'), secretNames);
  for (const name of secretNames.filter((one) => !kept[one])) {
    Object.assign(kept, keptIn(path.join(dataDir, `secrets.${name}.json`), [name]));
  }
  return kept as Secrets;
}

/** Two nodes may start at the same moment: a link is made once, and whole or not at all. */
function keptIn(file: string, names: readonly SecretName[]): Partial<Secrets> {
  const fresh = Object.fromEntries(
    names.map((name) => [name, randomBytes(32).toString('base64url')]),
  );
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
}
