import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { errorCode, PostgresStartError, reasonOf } from './start-error';

/**
 * The environment as Strapi will see it: this process's, completed by the project's .env file.
 *
 * @param projectDir Holds .env; ENV_PATH names another file, as for Strapi.
 * @throws PostgresStartError when the file cannot be read.
 */
export function readProjectEnvironment(projectDir: string): NodeJS.ProcessEnv {
  const file = resolve(projectDir, process.env.ENV_PATH || '.env');
  try {
    return { ...parse(readFileSync(file)), ...process.env };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { ...process.env };
    throw new PostgresStartError(`The settings in ${file} cannot be read: ${reasonOf(error)}.`);
  }
}
