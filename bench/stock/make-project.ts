import { existsSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { coreFiles, projectFiles } from './files';

const types = ['job-offer', 'country', 'department', 'company', 'careers-page'];

/**
 * Writes a Strapi project with our content types and components, and nothing else of ours. Its
 * packages are this project's, so both are of the same version.
 */
export async function makeStockProject(folder: string): Promise<void> {
  await rm(path.join(folder, 'src'), { recursive: true, force: true });
  await mkdir(path.join(folder, 'public', 'uploads'), { recursive: true });
  await cp('src/components', path.join(folder, 'src', 'components'), { recursive: true });
  await cp('favicon.png', path.join(folder, 'favicon.png'));
  for (const type of types) {
    const contentTypes = path.join('src', 'api', type, 'content-types');
    await cp(contentTypes, path.join(folder, contentTypes), { recursive: true });
  }
  const files = Object.assign({}, projectFiles, ...types.map(coreFiles)) as Record<string, string>;
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const packages = path.join(folder, 'node_modules');
  if (!existsSync(packages)) await symlink(path.resolve('node_modules'), packages);
}
