import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { cacheOf } from '../cache/service';
import { announce, announcedIn } from './announce';

/**
 * Tells every node when visitors may read something else than before. Strapi writes rights past the
 * document service, on one node.
 */
export function subscribeToRights(strapi: Core.Strapi): void {
  const changed = () => rightsChanged(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::users-permissions.permission', 'plugin::users-permissions.role'],
    afterCreate: changed,
    afterCreateMany: changed,
    afterUpdate: changed,
    afterUpdateMany: changed,
    afterDelete: changed,
    afterDeleteMany: changed,
  });
}

async function rightsChanged(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const transaction = trx as Knex.Transaction;
    onCommit(() => cacheOf(strapi).drop(announcedIn(transaction)));
    await announce(transaction, [{ kind: 'everything' }]);
  });
}
