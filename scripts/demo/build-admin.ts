import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run-node';

/** What the admin panel is made of. */
const sources = ['package-lock.json', 'config/admin.ts', 'src/admin', 'src/plugins'];

/** Builds the admin panel, unless what was built last was made of the same sources. */
export async function buildAdminIfChanged(
  projectDir: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const dataDir = path.resolve(projectDir, env.CAREERS_DATA_DIR ?? '.data');
  const note = path.join(dataDir, 'admin-build.txt');
  const digest = digestOf(projectDir);
  const isBuilt = existsSync(path.join(projectDir, 'dist', 'build', 'index.html'));
  if (isBuilt && existsSync(note) && readFileSync(note, 'utf8') === digest) return;

  console.log('Building the admin panel: about a minute, and only when it has changed …');
  const strapi = path.join(projectDir, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  // A panel for production is smaller and shows no developers' tour; building needs no database.
  const forProduction = { ...env, DATABASE_URL: undefined, NODE_ENV: 'production' };
  await runNode([strapi, 'build', '--silent'], forProduction, signal, 'kept');
  if (signal.aborted) return;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(note, digest);
}

function digestOf(projectDir: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesIn(path.join(projectDir, source)))) {
    hash.update(path.relative(projectDir, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
