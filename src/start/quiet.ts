import type { Core } from '@strapi/strapi';
import { setTimeout as pause } from 'node:timers/promises';

const LONGEST_WAIT = 5_000;
const BETWEEN_LOOKS = 10;
const QUIET_LOOKS = 3;

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

/**
 * Waits until nobody uses Strapi's database any more, a few seconds at most: what Strapi does after a
 * commit would otherwise be cut off when it is destroyed right after a write.
 */
export async function whenQuiet(strapi: Core.Strapi): Promise<void> {
  const pool = strapi.db.connection.client.pool as Pool;
  const end = Date.now() + LONGEST_WAIT;
  for (let quiet = 0; quiet < QUIET_LOOKS && Date.now() < end;) {
    await pause(BETWEEN_LOOKS);
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
}
