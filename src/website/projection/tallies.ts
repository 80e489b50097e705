import type { Knex } from 'knex';
import sql, { type Sql } from 'sql-template-tag';
import { run } from '../../database/run';

const kind = sql`by_country, locale, countries, department_id, workplace, employment_type`;

/**
 * What some offers add to the tallies: one on the day they open (or always), and one less on the day
 * after they close.
 *
 * @param offers a query with the columns of `website.offers`.
 * @param sign 1 to add them, -1 to take them away.
 */
const contributions = (offers: Sql, sign: 1 | -1): Sql => sql`
  select by_country, locale, countries,
    case when not by_country then department_id end as department_id,
    case when not by_country then workplace end as workplace,
    case when not by_country then employment_type end as employment_type,
    counts_from, ${sign}::int * adds as offers
  from (${offers}) offer
  cross join (values (true), (false)) levels (by_country)
  cross join lateral (values
    (coalesce(opens_on, '-infinity'), 1), (closes_on + 1, -1)
  ) days (counts_from, adds)
  where counts_from is not null`;

const add = (changes: Sql): Sql => sql`
  insert into website.tallies as known (${kind}, counts_from, offers)
  select ${kind}, counts_from, sum(offers) from (${changes}) changes
  group by ${kind}, counts_from having sum(offers) <> 0
  on conflict on constraint one_tally_of_a_kind
    do update set offers = known.offers + excluded.offers`;

/** The part of a statement that counts some offers instead of those that they replace. */
export const countInstead = (replaced: Sql, offers: Sql): Sql =>
  add(sql`${contributions(replaced, -1)} union all ${contributions(offers, 1)}`);

/**
 * Makes the tallies what the offers say, wherever they are not.
 *
 * @returns whether they were not.
 */
export async function compareTallies(trx: Knex.Transaction): Promise<boolean> {
  const counted = contributions(sql`select * from website.offers`, 1);
  const known = sql`select ${kind}, counts_from, -offers from website.tallies`;
  const mended = await run(trx, sql`${add(sql`${counted} union all ${known}`)} returning locale`);
  await clearTallies(trx);
  return mended.length > 0;
}

/** Takes away the tallies of which nothing is left. */
export async function clearTallies(trx: Knex.Transaction): Promise<void> {
  await run(trx, sql`delete from website.tallies where offers = 0`);
}
