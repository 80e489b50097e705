import { startChild } from '../processes/child';
import { startScratch } from '../scratch';
import { check } from './check';
import type { Contender } from './contenders';
import { type Publishing, timePublishing } from './publishing';
import { type Effort, type Series, runRounds } from './rounds';
import { startContenders } from './start';
import { teach } from './teach';

/** Everything a run has found. */
export interface Findings {
  series: Series[];
  publishing: Publishing;
  /** Bytes each contender holds in memory after the rounds. */
  memory: Map<Contender, number>;
}

/** Starts, checks and times everything, and ends what it has started. */
export async function runAll(sizes: number[], effort: Effort): Promise<Findings> {
  const scratch = await startScratch();
  const contenders: Contender[] = [];
  try {
    await startContenders(scratch.server, sizes, contenders);
    await teach(contenders);
    await check(contenders);
    const generator = await startChild('load/generator');
    const series = await runRounds(generator, contenders, effort);
    await generator.stop();
    const memory = new Map<Contender, number>();
    for (const contender of contenders) {
      memory.set(contender, await contender.child.order<number>('memory'));
    }
    return { series, memory, publishing: await timePublishing(contenders) };
  } finally {
    for (const { child } of contenders) await child.stop();
    await scratch.stop();
  }
}
