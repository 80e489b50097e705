import { errors } from '@strapi/utils';
import type { Knex } from 'knex';

/** The one advisory lock of all writes that the website shows; the number has no meaning. */
const WRITE_LOCK = 5_401_366;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Waits until no other transaction, on any node, is writing what the website shows. Without it two
 * languages published at the same moment miss each other.
 *
 * @param timeout milliseconds.
 * @throws {errors.ApplicationError} when the wait is over; nothing was changed then.
 */
export async function takeWriteLock(trx: Knex.Transaction, timeout: number): Promise<void> {
  try {
    // Three statements in one message: there is nothing to be bound.
    await trx.raw(`set local lock_timeout = ${timeout}; select pg_advisory_xact_lock(${WRITE_LOCK});
      set constraints all deferred`);
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    throw new errors.ApplicationError(
      'Somebody else is publishing right now. Nothing was changed; please try again.',
    );
  }
}

/** Lets the database check now, inside the transaction, what it would check at its end. */
export async function settleConstraints(trx: Knex.Transaction): Promise<void> {
  await trx.raw('set constraints all immediate');
}
