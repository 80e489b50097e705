import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const TEMPLATE = 'careers_template';

/** The address of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs one statement on the server. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes a database as Strapi leaves it after its first start, once, for all tests to copy. */
export async function makeTemplate(server: string): Promise<void> {
  await onServer(server, `create database ${TEMPLATE}`);
  const script = path.join(__dirname, 'fill-template.js');
  await promisify(execFile)(process.execPath, [script], {
    cwd: path.resolve(__dirname, '../..'),
    env: { ...process.env, DATABASE_URL: databaseUrl(server, TEMPLATE) },
  });
}

/** Copies the template, which takes a moment and not a start. */
export async function copyTemplate(server: string, name: string): Promise<string> {
  await onServer(server, `create database ${name} template ${TEMPLATE}`);
  return databaseUrl(server, name);
}

/** Removes a database, whoever is still connected. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await onServer(server, `drop database if exists ${name} with (force)`);
}
