import type { Knex } from 'knex';
import sql, { type Sql } from 'sql-template-tag';
import { run } from '../../database/run';

const kind = sql`locale, countries, department_id, workplace, employment_type`;

/**
 * What some offers add to the tallies: one on the day they open (or always), and one less on the day
 * after they close.
 *
 * @param offers a query with the columns of `website.offers`.
 * @param sign 1 to add them, -1 to take them away.
 */
const contributions = (offers: Sql, sign: 1 | -1): Sql => sql`
  select ${kind}, coalesce(opens_on, '-infinity') as counts_from, ${sign}::int as offers
  from (${offers}) offer
  union all
  select ${kind}, closes_on + 1, ${-sign}::int from (${offers}) offer where closes_on is not null`;

const add = (changes: Sql): Sql => sql`
  insert into website.tallies as known (${kind}, counts_from, offers)
  select ${kind}, counts_from, sum(offers) from (${changes}) changes
  group by ${kind}, counts_from having sum(offers) <> 0
  on conflict on constraint one_tally_of_a_kind
    do update set offers = known.offers + excluded.offers`;

/** The part of a statement that counts some offers instead of those that they replace. */
export const countInstead = (replaced: Sql, offers: Sql): Sql =>
  add(sql`${contributions(replaced, -1)} union all ${contributions(offers, 1)}`);

/** Makes the tallies what the offers say, wherever they are not. */
export async function compareTallies(trx: Knex.Transaction): Promise<void> {
  const counted = contributions(sql`select * from website.offers`, 1);
  const known = sql`select ${kind}, counts_from, -offers from website.tallies`;
  await run(trx, add(sql`${counted} union all ${known}`));
  await clearTallies(trx);
}

/** Takes away the tallies of which nothing is left. */
export async function clearTallies(trx: Knex.Transaction): Promise<void> {
  await run(trx, sql`delete from website.tallies where offers = 0`);
}
