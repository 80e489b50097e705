import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Compiles the server to dist/, unless nothing has changed since that was done last: a start then
 * does not wait for the compiler.
 */
const sources = [
  'package.json',
  'tsconfig.json',
  'config',
  'src',
  'scripts',
  'demo',
  'bench',
  'types',
];
const stamp = path.join('dist', '.compiled');

const timeOf = (file) => statSync(file).mtimeMs;

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true }).map((entry) =>
    path.join(entry.parentPath, entry.name),
  );
}

function isCurrent() {
  if (!existsSync(stamp) || !existsSync(path.join('dist', 'src', 'index.js'))) return false;
  const compiled = timeOf(stamp);
  return sources.flatMap(filesIn).every((file) => timeOf(file) <= compiled);
}

if (!isCurrent()) {
  const started = new Date();
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, '');
  // What is changed while the compiler runs is newer than this.
  utimesSync(stamp, started, started);
}
