import type { Address } from './address';
import type { Version } from './history';
import type { Read } from './reader';

/** An answer that was read at an address. */
export interface Sighting {
  address: Address;
  read: Read;
}

/** How true an answer was. */
export interface Verdict {
  /**
   * Milliseconds between the acknowledgement of a write that made the answer outdated and the
   * question; 0 if there was none. Infinity if it never was true, or not yet.
   */
  age: number;
  /** Whether a write shortly before the question had changed what the address answers. */
  isTelling: boolean;
}

/** Says how true answers were, after all writes are known. */
export class Judge {
  private readonly expectations = new Map<string, string>();

  /** @param shortly milliseconds in which a write is a recent one. */
  constructor(
    private readonly versions: readonly Version[],
    private readonly shortly: number,
  ) {}

  verdictOn({ address, read }: Sighting): Verdict {
    const shown = textOf(address.seen(read));
    const { versions } = this;
    const number = versions.findLastIndex(
      (version, place) => version.sent <= read.came && this.expected(address, place) === shown,
    );
    const next = versions[number + 1]?.acknowledged ?? Infinity;
    const age = number < 0 ? Infinity : Math.max(0, read.sent - next);
    return { age, isTelling: this.isTelling(address, read) };
  }

  private isTelling(address: Address, { sent }: Read): boolean {
    return this.versions.some(
      ({ acknowledged }, place) =>
        acknowledged <= sent &&
        acknowledged > sent - this.shortly &&
        this.expected(address, place) !== this.expected(address, place - 1),
    );
  }

  /** What ought to be shown at an address in a version. */
  expected(address: Address, place: number): string {
    const key = `${place} ${address.path}`;
    const known = this.expectations.get(key);
    if (known !== undefined) return known;
    const version = this.versions[place];
    const text = version ? textOf(address.expected(version.world)) : '';
    this.expectations.set(key, text);
    return text;
  }
}

/** The same text for the same data, whatever the order of its members. */
function textOf(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
