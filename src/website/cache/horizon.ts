import type { Core } from '@strapi/strapi';
import sql, { type Sql } from 'sql-template-tag';
import { now } from '../../environment/clock';
import { askWebsite } from '../database';

/** Even if no day is known that changes anything, answers are made anew once in so many milliseconds. */
const FARTHEST = 24 * 60 * 60 * 1000;

/**
 * When the next day begins, in the company's time zone, on which an offer opens or has closed: until
 * then answers change only because somebody writes something.
 */
const nextBeginning = (at: Date): Sql => sql`
  select website.beginning(least(
    (select min(opens_on) from website.offers where opens_on > website.today(${at})),
    (select min(closes_on) + 1 from website.offers where closes_on >= website.today(${at}))
  )) as at`;

/** The moment up to which the answers of this node are right if nobody writes anything. */
export class Horizon {
  private known: { from: number; until: Promise<number> } | undefined;

  constructor(private readonly strapi: Core.Strapi) {}

  /** Somebody has written something: another day may be the next. */
  forget(): void {
    this.known = undefined;
  }

  /** Milliseconds since 1970. */
  async after(time: number): Promise<number> {
    const { known } = this;
    if (known && known.from <= time && time < (await known.until)) return known.until;
    const until = this.ask();
    this.known = { from: now(this.strapi).getTime(), until };
    until.catch(() => this.forget());
    return until;
  }

  private async ask(): Promise<number> {
    const at = now(this.strapi);
    const [row] = await askWebsite<{ at: Date | null }>(this.strapi, nextBeginning(at));
    return Math.min(row?.at?.getTime() ?? Infinity, at.getTime() + FARTHEST);
  }
}
