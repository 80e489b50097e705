import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

/** The advisory lock of starting; the number has no meaning. */
const BOOT_LOCK = 5_401_365;
const NAME = 'boot-lock';

/**
 * Lets one node start at a time: two that start on an empty database both crash in Strapi's own
 * creation of tables. The lock lives on a connection of its own, so a node that dies gives it back.
 */
export async function takeBootLock(strapi: Core.Strapi): Promise<void> {
  const { connectionString, ssl } = strapi.config.get<{
    connectionString?: string;
    ssl?: false | object;
  }>('database.connection.connection');
  const client = new Client({
    connectionString,
    ssl: ssl || undefined,
    application_name: 'careers-boot',
  });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [BOOT_LOCK]);
  strapi.add(NAME, client);
}

/** Lets the next node start. */
export async function giveBootLockBack(strapi: Core.Strapi): Promise<void> {
  await (strapi.get(NAME) as Client).end();
}
