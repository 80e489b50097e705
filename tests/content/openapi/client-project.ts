import { execFile } from 'node:child_process';
import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { origin } from '../../support/api';

const root = path.resolve(__dirname, '../../..');
const run = promisify(execFile);

/** Somebody’s own project: the recipes of docs/api.md, and types made from what is served. */
export interface ClientProject {
  folder: string;
  /** What TypeScript finds wrong, by the file it is in. */
  errors: Record<string, string[]>;
}

const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'node20',
  types: ['node'],
  skipLibCheck: true,
};

/** The files of a document: blocks of TypeScript that begin with their names. */
function recipesIn(markdown: string): [string, string][] {
  const blocks = markdown.matchAll(/^```ts\n\/\/ (\S+\.ts)\n(.*?)^```$/gms);
  return [...blocks].map(([, name, text]) => [name!, text!]);
}

/** Makes such a project with some more files, checks its types and compiles it. */
export async function clientProject(more: Record<string, string>): Promise<ClientProject> {
  const folder = await mkdtemp(path.join(tmpdir(), 'careers-client-'));
  const recipes = recipesIn(await readFile(path.join(root, 'docs/api.md'), 'utf8'));
  const document = await fetch(`${origin()}/api/openapi.json`);
  const files = [
    ...recipes,
    ...Object.entries(more),
    ['openapi.json', await document.text()],
    ['tsconfig.json', JSON.stringify({ compilerOptions })],
  ] as const;
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const generate = path.join(root, 'node_modules/openapi-typescript/bin/cli.js');
  await run(process.execPath, [generate, 'openapi.json', '-o', 'api-types.ts'], { cwd: folder });
  return { folder, errors: await compile(folder) };
}

async function compile(folder: string): Promise<ClientProject['errors']> {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const output = await run(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], { cwd: folder })
    .then(() => '')
    .catch(({ stdout }: { stdout: string }) => stdout);
  const found: ClientProject['errors'] = {};
  for (const [, file, message] of output.matchAll(/^(\S+)\(\d+,\d+\): error (.*)$/gm)) {
    (found[file!] ??= []).push(message!);
  }
  return found;
}
