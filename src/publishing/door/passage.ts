import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { now } from '../../environment/clock';
import { announcedIn } from '../../website/announcements/announce';
import { cacheOf } from '../../website/cache/service';
import { takeTurn } from './turns';
import { settleConstraints, takeWriteLock } from './write-lock';

/** One way through the door: the transaction everything happens in, and the time it happens at. */
export interface Passage {
  trx: Knex.Transaction;
  at: Date;
}

const current = new AsyncLocalStorage<Passage>();

/**
 * Runs a write in one transaction, under the one lock of all writes that the website shows. A write
 * inside another one (publishing as a part of creating) goes along with it.
 *
 * Bulk actions start all their writes at once in one transaction: those take turns.
 */
export async function passThroughDoor<Result>(
  strapi: Core.Strapi,
  write: (passage: Passage) => Promise<Result>,
): Promise<Result> {
  const outer = current.getStore();
  if (outer && !outer.trx.isCompleted()) return write(outer);

  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const transaction = trx as Knex.Transaction;
    // Before it is answered: who publishes sees what was published.
    onCommit(() => cacheOf(strapi).drop(announcedIn(transaction)));
    const leave = await takeTurn(transaction);
    try {
      if (transaction.isCompleted()) throw givenUp();
      await takeWriteLock(transaction, strapi.config.get<number>('careers.lockTimeout'));
      const passage = { trx: transaction, at: now(strapi) };
      const result = await current.run(passage, () => write(passage));
      await settleConstraints(transaction);
      return result;
    } finally {
      leave();
    }
  });
}

function givenUp() {
  return new errors.ApplicationError(
    'Another offer of the same selection could not be saved, so nothing was changed.',
  );
}
