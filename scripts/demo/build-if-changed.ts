import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Something that takes a while to build. Paths are relative to the project's folder. */
export interface Build {
  /** What people call it. */
  name: string;
  /** The files and folders it is made of. */
  sources: string[];
  /** A file that is there when it is built. */
  built: string;
  /** Where to note what it was made of: in the folder that is built. */
  note: string;
  run(): Promise<void>;
}

/** What builds leave among the sources. */
const made = ['.next', 'node_modules', 'next-env.d.ts', 'tsconfig.tsbuildinfo'];

/** Builds something, unless what was built last was made of the same sources. */
export async function buildIfChanged(
  projectDir: string,
  { name, sources, built, note, run }: Build,
  signal: AbortSignal,
): Promise<void> {
  const noteFile = path.join(projectDir, note);
  const digest = digestOf(projectDir, sources);
  const isBuilt = existsSync(path.join(projectDir, built));
  if (isBuilt && existsSync(noteFile) && readFileSync(noteFile, 'utf8') === digest) return;

  console.log(`Building ${name}: about a minute, and only when it has changed …`);
  await run();
  if (!signal.aborted) writeFileSync(noteFile, digest);
}

function digestOf(projectDir: string, sources: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesIn(path.join(projectDir, source)))) {
    hash.update(path.relative(projectDir, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(place: string): string[] {
  if (made.includes(path.basename(place)) || !existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).sort();
  return names.flatMap((name) => filesIn(path.join(place, name)));
}
