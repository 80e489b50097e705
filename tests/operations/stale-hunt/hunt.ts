import type { Client } from 'pg';
import { write } from '../node';
import type { Address } from './address';
import { cutAgainAndAgain } from './cutter';
import { History } from './history';
import type { Sighting } from './judge';
import { Pace } from './pace';
import { MOST_WATCHED, type Plan, type ReadStep } from './plan';
import { addressOf } from './questions';
import { Reader } from './reader';
import type { Surroundings } from './surroundings';
import type { WriteStep } from './write-steps';
import { placeOf, writeOf } from './writes';

const READERS = 8;

/** What was written, what was read meanwhile, and how often nodes lost sight of each other. */
export interface Catch {
  history: History;
  sightings: Sighting[];
  /** During the hunt itself. */
  writes: number;
  cuts: number;
}

/** One writer and some readers, each on any of two nodes, while somebody cuts connections. */
export class Hunt {
  private readonly history: History;
  private readonly sightings: Sighting[] = [];
  private readonly reader = new Reader();
  private watched: Address[] = [];

  constructor(
    private readonly nodes: readonly [string, string],
    private readonly surroundings: Surroundings,
    private readonly plan: Plan,
  ) {
    this.history = new History(surroundings.world);
  }

  /** @param client of the nodes' database, to cut their connections. */
  async run(client: Client): Promise<Catch> {
    const { beginning, writes, reads, cuts } = this.plan;
    for (const step of beginning) await this.write(step);
    const over = new AbortController();
    const pace = new Pace(reads.length / writes.length, over.signal);
    const cutting = cutAgainAndAgain(client, cuts, over.signal);
    const steps = reads.values();
    try {
      const readers = Array.from({ length: READERS }, () => this.readAll(steps, pace));
      await Promise.all([this.writeAll(writes, pace), ...readers]);
    } finally {
      over.abort();
      await cutting;
    }
    const { history, sightings } = this;
    return { history, sightings, writes: writes.length, cuts: await cutting };
  }

  private async writeAll(steps: WriteStep[], pace: Pace): Promise<void> {
    for (const step of steps) await pace.writing(() => this.write(step));
  }

  private async write(step: WriteStep): Promise<void> {
    const { history, nodes } = this;
    const { ids } = this.surroundings;
    const world = history.now;
    const { method, path, data, result } = writeOf(step, world, ids, history.versions.length);
    if (world.offers.length > 0) {
      const watched = addressOf(step.watched, world, placeOf(step, world));
      this.watched = [watched, ...this.watched].slice(0, MOST_WATCHED);
    }
    await history.write(async () =>
      result(await write(`${nodes[step.node]}${path}`, method, data)),
    );
  }

  /** @param steps which readers take turns in taking. */
  private async readAll(steps: Iterable<ReadStep>, pace: Pace): Promise<void> {
    for (const step of steps) {
      await pace.beforeReading(step.pause);
      const address =
        step.watches === null
          ? addressOf(step.question, this.history.now, step.offer)
          : this.watched[step.watches]!;
      const read = await this.reader.read(this.nodes[step.node], address.path, step);
      this.sightings.push({ address, read });
    }
  }
}
