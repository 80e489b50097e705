import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { now } from '../../environment/clock';
import { type Change, announcementOf } from '../announcements/change';
import { NODE } from '../announcements/announce';
import { LONGEST_SILENCE } from '../announcements/listener';
import { Availability } from './availability';
import { answerOf } from './captured';
import { type Entry, entryOf } from './entry';
import { Horizon } from './horizon';
import { type Question, questionOf } from './question';
import { Remembered } from './remembered';
import { send, sendReady } from './send';
import { AnswerStore, type Fill, type StoreObserver } from './store';

/** Somebody who gives the same answers elsewhere, for as long as we say that they are right. */
export interface Vouched {
  /** Nothing will have changed unnoticed for so many milliseconds from now. */
  vouch(milliseconds: number): void;
  doubt(): void;
}

/**
 * The answers of this node to anonymous readers. They are kept while the node hears what changes; a
 * node that hears nothing asks the database each time, and shows its last answers only while that is
 * away.
 */
export class WebsiteCache {
  readonly store: AnswerStore;
  /** What visitors may do, as users-permissions lists it. */
  readonly rights = new Remembered<{ action: string }[]>();
  readonly database = new Availability();
  private isHearing = false;
  private isLate = false;
  private vouched: Vouched | undefined;
  private readonly horizon: Horizon;

  constructor(
    private readonly strapi: Core.Strapi,
    bytes: number,
    /** Milliseconds for which an answer may be shown that nobody vouches for. */
    private readonly longestStale: number,
  ) {
    this.store = new AnswerStore(bytes);
    this.horizon = new Horizon(strapi);
  }

  /** Whether it can be sure that nothing has changed that it has not heard of. */
  get hears(): boolean {
    return this.isHearing && !this.isLate;
  }

  /** Lets somebody else give the same answers from now on. */
  mirrorTo(observer: StoreObserver, vouched: Vouched): void {
    this.store.observe(observer);
    this.vouched = vouched;
  }

  /** It hears again; what was said meanwhile is lost, so nothing that is here is sure. */
  listening(): void {
    this.forgetAll();
    this.isHearing = true;
    this.prompt();
  }

  /** Something may have been said that is not here yet: until it is, answers come from the database. */
  late(): void {
    this.isLate = true;
    this.vouched?.doubt();
  }

  /** What was said is here, and so is the database. */
  prompt(): void {
    this.isLate = false;
    if (this.isHearing) this.vouched?.vouch(LONGEST_SILENCE);
    this.database.answered();
  }

  deaf(): void {
    this.isHearing = false;
    this.vouched?.doubt();
    this.forgetAll();
  }

  private forgetAll(): void {
    this.store.doubt();
    this.horizon.forget();
    this.rights.forget();
  }

  heard(payload: string): void {
    const { node, changes } = announcementOf(payload);
    // What this node changed itself it has dropped before it answered.
    if (node !== NODE) this.drop(changes);
  }

  drop(changes: Change[]): void {
    this.store.drop(changes);
    this.horizon.forget();
    if (changes.some(({ kind }) => kind === 'everything')) this.rights.forget();
  }

  /**
   * Answers an address that has been asked before, if its answer is kept.
   *
   * @returns whether it was.
   */
  answerKept(request: IncomingMessage, response: ServerResponse): boolean {
    const key = this.hears ? this.store.keyOf(request.url ?? '') : undefined;
    const entry = key === undefined ? undefined : this.store.get(key);
    if (!entry || key === undefined) return false;
    const time = now(this.strapi).getTime();
    if (time < entry.madeAt || time >= entry.until) return false;
    const left = entry.until - time;
    if (!sendReady(request, response, entry, { left })) {
      send(request, response, entry, { left }).then(
        () => this.store.weigh(key, entry),
        (error: Error) => response.destroy(error),
      );
    }
    return true;
  }

  /** Answers a reader from what is kept, or lets the application answer and keeps that. */
  async answer(ctx: Context, next: Next): Promise<void> {
    const address = ctx.req.url ?? '';
    const question = questionOf(ctx.path, ctx.querystring, ctx.query);
    if (!question) return next();
    this.store.rememberKey(address, question.key);
    if (!this.hears) return this.answerDeaf(ctx, next, question);

    const kept = this.store.get(question.key);
    if (kept && this.isRight(kept)) return this.send(ctx, question.key, kept);
    const shared = await this.store.fillOf(question.key)?.answer;
    if (shared) return this.send(ctx, question.key, shared);
    return this.fill(ctx, next, question);
  }

  private isRight({ madeAt, until }: Entry): boolean {
    const time = now(this.strapi).getTime();
    return madeAt <= time && time < until;
  }

  private async fill(ctx: Context, next: Next, question: Question): Promise<void> {
    let tell: (entry: Entry | undefined) => void = () => undefined;
    const fill: Fill = {
      asked: question.asked,
      answer: new Promise((resolve) => {
        tell = resolve;
      }),
    };
    this.store.begin(question.key, fill);
    let entry: Entry | undefined;
    try {
      entry = await this.make(ctx, next, question);
    } finally {
      const isCurrent = this.store.end(question.key, fill);
      if (entry && isCurrent && this.isHearing) this.store.set(question.key, entry);
      tell(entry);
    }
    if (entry) await this.send(ctx, question.key, entry, true);
  }

  /** @returns what the application answered, if that may be kept. */
  private async make(ctx: Context, next: Next, { asked }: Question): Promise<Entry | undefined> {
    const madeAt = now(this.strapi).getTime();
    await this.database.attempt(ctx, next);
    const answer = await answerOf(ctx);
    if (!answer) return undefined;
    const documentId = ctx.state.documentId as string | undefined;
    const until = await this.horizon.after(madeAt);
    return entryOf(answer, { ...asked, ...(documentId && { documentId }) }, madeAt, until);
  }

  /** Past the cache; but while the database is away the last answer is better than none. */
  private async answerDeaf(ctx: Context, next: Next, question: Question): Promise<void> {
    const last = this.store.getLast(question.key);
    const isGoodEnough = last && Date.now() - last.keptAt <= this.longestStale;
    if (isGoodEnough && this.database.isAway) return this.sendStale(ctx, last);
    if (await this.database.attempt(ctx, next)) {
      const answer = await answerOf(ctx);
      const madeAt = now(this.strapi).getTime();
      if (answer)
        this.store.setDoubtful(question.key, entryOf(answer, question.asked, madeAt, madeAt));
      return;
    }
    if (isGoodEnough) return this.sendStale(ctx, last);
  }

  private async send(ctx: Context, key: string, entry: Entry, isNew = false): Promise<void> {
    const left = entry.until - now(this.strapi).getTime();
    ctx.respond = false;
    if (await send(ctx.req, ctx.res, entry, { left, isNew })) this.store.weigh(key, entry);
  }

  private async sendStale(ctx: Context, entry: Entry): Promise<void> {
    ctx.respond = false;
    await send(ctx.req, ctx.res, entry, { left: 0, isStale: true });
  }
}
