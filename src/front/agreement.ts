/**
 * What both threads see at the same moment, without waiting for each other's messages: how many
 * changes of the kept answers have been told, and until when they are vouched for.
 *
 * Whoever tells something first posts the message and then counts it, so a thread that sees the
 * number finds the message; and whoever acknowledges a write has told it before.
 */
export class Agreement {
  private readonly count: Int32Array;
  private readonly end: BigInt64Array;

  constructor(readonly memory = new SharedArrayBuffer(16)) {
    this.count = new Int32Array(memory, 0, 1);
    this.end = new BigInt64Array(memory, 8, 1);
  }

  /** How many messages have been posted; it begins again after 2³² of them. */
  get told(): number {
    return Atomics.load(this.count, 0);
  }

  /** One more message has been posted. */
  tell(): void {
    Atomics.add(this.count, 0, 1);
  }

  /** Says that nothing will have changed unnoticed for so many milliseconds from now. */
  vouch(milliseconds: number): void {
    Atomics.store(this.end, 0, process.hrtime.bigint() + BigInt(milliseconds * 1e6));
  }

  /** Says that something may have changed that nobody here has heard of. */
  doubt(): void {
    Atomics.store(this.end, 0, 0n);
  }

  /** Whether what was told is all there is. */
  get isVouchedFor(): boolean {
    return process.hrtime.bigint() < Atomics.load(this.end, 0);
  }
}
