import { setTimeout as delay } from 'node:timers/promises';

/**
 * Keeps readers and the writer together, whoever is faster: so many reads come with each write, at any
 * moment of it.
 */
export class Pace {
  private reads = 0;
  private writes = 0;
  /** Milliseconds that the last write took. */
  private lastWrite = 50;

  /** @param signal ends all waiting, by an error. */
  constructor(
    private readonly readsWithEach: number,
    private readonly signal: AbortSignal,
  ) {}

  /** @param pause percent of the time of a write, to wait in any case. */
  async beforeReading(pause: number): Promise<void> {
    await this.wait((this.lastWrite * pause) / 100);
    while (this.reads > (this.writes + 1) * this.readsWithEach) await this.wait(1);
    this.reads += 1;
  }

  async writing(write: () => Promise<void>): Promise<void> {
    while (this.reads < this.writes * this.readsWithEach) await this.wait(1);
    this.writes += 1;
    const begun = performance.now();
    await write();
    this.lastWrite = performance.now() - begun;
  }

  private wait(milliseconds: number): Promise<void> {
    return delay(milliseconds, undefined, { signal: this.signal });
  }
}
