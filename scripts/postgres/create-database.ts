import type { Client } from 'pg';
import { DATABASE_NAME } from './settings';
import { errorCode } from './start-error';

/** Another supervisor was quicker, a moment ago or just now. */
const EXISTS = new Set(['42P04', '23505']);

/** Makes the database where it is missing. */
export async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
    DATABASE_NAME,
  ]);
  if (rowCount) return;
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(DATABASE_NAME)}`);
  } catch (error) {
    if (!EXISTS.has(errorCode(error) ?? '')) throw error;
  }
}
