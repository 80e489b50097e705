import type { Child } from '../processes/child';
import type { Load } from '../load/generator';
import type { Contender } from './contenders';
import { measurements } from './measurements';

/** How long and how hard is measured. */
export interface Effort {
  rounds: number;
  milliseconds: number;
  connections: number;
}

/** Answers a second of a contender for a measurement, one for each round. */
export interface Series {
  measurement: string;
  contender: Contender;
  rates: number[];
}

/**
 * Asks every contender in turn, again and again, so that what else the machine does falls on all of
 * them. The first round only warms up and does not count.
 */
export async function runRounds(
  generator: Child,
  contenders: Contender[],
  effort: Effort,
): Promise<Series[]> {
  const { rounds, milliseconds, connections } = effort;
  const series = measurements.flatMap(({ name, isConditional }) =>
    contenders.flatMap((contender) => {
      const request = contender.requests.get(name);
      const status = isConditional ? 304 : 200;
      return request
        ? [{ measurement: name, contender, request, status, rates: [] as number[] }]
        : [];
    }),
  );
  for (let round = 0; round <= rounds; round += 1) {
    console.error(`bench: round ${round} of ${rounds}`);
    for (const { contender, request, status, rates } of series) {
      const { port } = contender.child;
      const load: Load = { port, request, status, connections, milliseconds };
      const rate = await generator.order<number>('load', load);
      if (round > 0) rates.push(rate);
    }
  }
  return series;
}
