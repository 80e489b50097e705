import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { run } from '../../database/run';
import type { Announcement, Change } from './change';
import { CHANNEL } from './channel';

/** This process, among those that work on the same database. */
export const NODE = randomUUID();

/** PostgreSQL takes less than 8,000 bytes at once. */
const LONGEST = 7_500;

const announced = new WeakMap<Knex.Transaction, Change[]>();

/**
 * Tells every node what a transaction changes, once it is committed: PostgreSQL holds notifications
 * back until then. This node is told by `announcedIn`.
 */
export async function announce(trx: Knex.Transaction, changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  announced.set(trx, [...(announced.get(trx) ?? []), ...changes]);
  for (const payload of payloadsOf(changes)) {
    await run(trx, sql`select pg_notify(${CHANNEL}, ${payload})`);
  }
}

/** What a transaction has announced so far. */
export const announcedIn = (trx: Knex.Transaction): Change[] => announced.get(trx) ?? [];

/** The changes in as few texts as they fit in; what is too long on its own is a change of everything. */
export function payloadsOf(changes: Change[]): string[] {
  const payloads: string[] = [];
  let batch: Change[] = [];
  for (const change of changes) {
    const small = fits([change]) ? change : ({ kind: 'everything' } as const);
    if (!fits([...batch, small])) {
      payloads.push(textOf(batch));
      batch = [];
    }
    batch.push(small);
  }
  return [...payloads, textOf(batch)];
}

const textOf = (changes: Change[]): string =>
  JSON.stringify({ node: NODE, changes } satisfies Announcement);

const fits = (changes: Change[]): boolean => Buffer.byteLength(textOf(changes)) <= LONGEST;
