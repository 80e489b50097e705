import type { World } from './world';

/** A state of the world, and when the write that made it was sent and acknowledged. */
export interface Version {
  world: World;
  sent: number;
  acknowledged: number;
}

/** What was true and when, by the clock of this process: one write after the other. */
export class History {
  readonly versions: Version[] = [];

  constructor(beginning: World) {
    this.versions.push({ world: beginning, sent: -Infinity, acknowledged: -Infinity });
  }

  /** The last world that is known to be there. */
  get now(): World {
    return this.versions[this.versions.length - 1]!.world;
  }

  /** @param write answers with the world it has made, once it is acknowledged. */
  async write(write: () => Promise<World>): Promise<void> {
    const sent = performance.now();
    const world = await write();
    this.versions.push({ world, sent, acknowledged: performance.now() });
  }
}
