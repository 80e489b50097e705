import path from 'node:path';
import { type Build, buildIfChanged } from './build-if-changed';
import { SITE, nextCommand, nextEnvironment } from './next';
import { runNode } from './run-node';

const site: Omit<Build, 'run'> = {
  name: 'the website',
  sources: ['package-lock.json', SITE],
  built: 'site/.next/BUILD_ID',
  note: 'site/.next/made-of.txt',
};

/** Builds the website, unless what was built last was made of the same sources. */
export function buildSiteIfChanged(
  projectDir: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const args = [nextCommand(projectDir), 'build', path.join(projectDir, SITE)];
  const run = () => runNode(args, nextEnvironment(env), signal, 'kept');
  return buildIfChanged(projectDir, { ...site, run }, signal);
}
