import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Reads on one of Strapi's own connections, everything as it was at one moment, and nothing can be
 * written. What asks for a transaction's connection can so be asked outside the door, too.
 */
export function readSnapshot<Result>(
  strapi: Core.Strapi,
  read: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return strapi.db.connection.transaction(read, {
    isolationLevel: 'repeatable read',
    readOnly: true,
  });
}
