import { LRUCache } from 'lru-cache';
import type { Change } from '../announcements/change';
import type { Asked } from './asked';
import { type Entry, sizeOf } from './entry';
import { touches } from './touches';

/** Somebody who is making an answer; others who ask the same meanwhile wait for it. */
export interface Fill {
  asked: Asked;
  answer: Promise<Entry | undefined>;
}

/** Addresses that were written in another order of parameters are remembered up to this number. */
export const MOST_ALIASES = 20_000;

/** Somebody who keeps the same answers elsewhere. */
export interface StoreObserver {
  kept(key: string, entry: Entry): void;
  forgotten(keys: string[]): void;
  forgotAll(): void;
}

/**
 * The answers of one node, by what was asked, up to a number of bytes. An answer goes when something
 * changes that touches it; so does one that is being made, because it may hold what was before.
 */
export class AnswerStore {
  private readonly entries: LRUCache<string, Entry>;
  /** Full addresses as they were sent, to the key of what they ask. */
  private readonly aliases = new LRUCache<string, string>({ max: MOST_ALIASES });
  private readonly fills = new Map<string, Fill>();
  /** Answers that nobody vouches for any more, kept for when the database is away. */
  private readonly doubtful = new Set<string>();
  private observer: StoreObserver | undefined;
  /** What has gone and the observer does not know of. */
  private gone: string[] = [];

  constructor(bytes: number) {
    this.entries = new LRUCache({
      // An LRU cache takes no 0; in 1 byte there is no room for an answer, either.
      maxSize: Math.max(1, bytes),
      sizeCalculation: sizeOf,
      dispose: (_, key) => {
        this.doubtful.delete(key);
        if (this.observer) this.gone.push(key);
      },
    });
  }

  /** Tells somebody from now on what comes and goes. */
  observe(observer: StoreObserver): void {
    this.observer = observer;
  }

  private tellGone(): void {
    if (this.gone.length > 0) this.observer?.forgotten(this.gone);
    this.gone = [];
  }

  keyOf(address: string): string | undefined {
    return this.aliases.get(address);
  }

  rememberKey(address: string, key: string): void {
    this.aliases.set(address, key);
  }

  /** The answer of a key, unless somebody might know better. */
  get(key: string): Entry | undefined {
    return this.doubtful.has(key) ? undefined : this.entries.get(key);
  }

  /** The last answer there was, good or not. */
  getLast(key: string): Entry | undefined {
    return this.entries.get(key);
  }

  set(key: string, entry: Entry): void {
    this.doubtful.delete(key);
    this.entries.set(key, entry);
    this.tellGone();
    if (this.entries.has(key)) this.observer?.kept(key, entry);
  }

  /** Keeps an answer for when the database is away. */
  setDoubtful(key: string, entry: Entry): void {
    this.entries.set(key, entry);
    this.doubtful.add(key);
    this.tellGone();
  }

  /** Weighs an entry anew that has got another representation. */
  weigh(key: string, entry: Entry): void {
    if (this.entries.peek(key) !== entry) return;
    this.entries.set(key, entry);
    this.tellGone();
    if (this.entries.has(key) && !this.doubtful.has(key)) this.observer?.kept(key, entry);
  }

  fillOf(key: string): Fill | undefined {
    return this.fills.get(key);
  }

  /** Lets others wait for an answer that is being made, until it is there or outdated. */
  begin(key: string, fill: Fill): void {
    this.fills.set(key, fill);
  }

  /** @returns whether the answer may be kept: nothing has changed meanwhile that touches it. */
  end(key: string, fill: Fill): boolean {
    return this.fills.get(key) === fill && this.fills.delete(key);
  }

  drop(changes: Change[]): void {
    const isTouched = ({ asked }: { asked: Asked }) =>
      changes.some((change) => touches(change, asked));
    for (const [key, entry] of [...this.entries.entries()]) {
      if (isTouched(entry)) this.entries.delete(key);
    }
    this.tellGone();
    for (const [key, fill] of this.fills) if (isTouched(fill)) this.fills.delete(key);
  }

  /** From now on nothing that is here is sure, but it may still be better than nothing. */
  doubt(): void {
    for (const key of this.entries.keys()) this.doubtful.add(key);
    this.fills.clear();
    this.observer?.forgotAll();
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }
}
