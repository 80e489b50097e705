import path from 'node:path';

/** Where the website is, in the project's folder. */
export const SITE = 'site';

/** Next.js's command line. */
export const nextCommand = (projectDir: string): string =>
  path.join(projectDir, 'node_modules', 'next', 'dist', 'bin', 'next');

/** The environment of the website's own commands: nothing of the CMS's. */
export const nextEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  DATABASE_URL: undefined,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
});
