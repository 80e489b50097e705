import path from 'node:path';
import { type Build, buildIfChanged } from './build-if-changed';
import { runNode } from './run-node';

const admin: Omit<Build, 'run'> = {
  name: 'the admin panel',
  sources: ['package-lock.json', 'config/admin.ts', 'src/admin', 'src/plugins'],
  built: 'dist/build/index.html',
  note: 'dist/build/made-of.txt',
};

/** Builds the admin panel, unless what was built last was made of the same sources. */
export function buildAdminIfChanged(
  projectDir: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const strapi = path.join(projectDir, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  // A panel for production is smaller and shows no developers' tour; building needs no database.
  const forProduction = { ...env, DATABASE_URL: undefined, NODE_ENV: 'production' };
  const run = () => runNode([strapi, 'build', '--silent'], forProduction, signal, 'kept');
  return buildIfChanged(projectDir, { ...admin, run }, signal);
}
