import { resolve } from 'node:path';
import { parsePort } from './port';
import { readProjectEnvironment } from './project-environment';
import { startPostgres } from './start';
import { PostgresStartError } from './start-error';

/** A database in use. */
export interface OpenDatabase {
  readonly connectionString: string;
  /** Whether the server is the project's own, and not one of DATABASE_URL. */
  readonly embedded: boolean;
  /** Ends the use, and stops a server of our own that nobody else uses. */
  stop(): Promise<void>;
}

/**
 * Opens the database of a project: the one in DATABASE_URL, else PostgreSQL of our own on
 * CAREERS_DATA_DIR (.data by default) and POSTGRES_PORT. All three may be in the .env file.
 *
 * @throws PostgresStartError, with a sentence for people, when that is impossible.
 */
export async function openProjectDatabase(projectDir: string): Promise<OpenDatabase> {
  const environment = readProjectEnvironment(projectDir);
  const { DATABASE_URL: url, CAREERS_DATA_DIR: dataDir } = environment;
  if (url) return { connectionString: url, embedded: false, stop: async () => undefined };
  const postgres = await startPostgres({
    dataDir: resolve(projectDir, dataDir || '.data'),
    port: wantedPort(environment.POSTGRES_PORT),
  });
  return { ...postgres, embedded: true };
}

function wantedPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = parsePort(text);
  if (port !== undefined) return port;
  throw new PostgresStartError(`POSTGRES_PORT is ${text}, but must be a number from 1 to 65535.`);
}
