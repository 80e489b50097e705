import type { Child } from '../processes/child';
import type { Answered, Load } from '../load/generator';
import { type Contender, inTurn } from './contenders';
import { measurements } from './measurements';

/** How long and how hard is measured. */
export interface Effort {
  rounds: number;
  milliseconds: number;
  connections: number;
}

/** What a contender did in a measurement, one figure for each round. */
export interface Series {
  measurement: string;
  contender: Contender;
  /** Answers a second. */
  rates: number[];
  /** Microseconds of the processor that its process took for an answer. */
  costs: number[];
}

/**
 * Asks every contender in turn, again and again, so that what else the machine does falls on all of
 * them, every second time the other way round, so that nobody always follows the same. The first
 * round only warms up and does not count.
 */
export async function runRounds(
  generator: Child,
  contenders: Contender[],
  effort: Effort,
): Promise<Series[]> {
  const { rounds, milliseconds, connections } = effort;
  const series = measurements.flatMap(({ name, isConditional }) =>
    inTurn(contenders).flatMap((contender) => {
      const request = contender.requests.get(name);
      const status = isConditional ? 304 : 200;
      if (!request) return [];
      const figures = { rates: [] as number[], costs: [] as number[] };
      return [{ measurement: name, contender, request, status, ...figures }];
    }),
  );
  for (let round = 0; round <= rounds; round += 1) {
    console.error(`bench: round ${round} of ${rounds}`);
    const turn = round % 2 === 0 ? series : series.toReversed();
    for (const { contender, request, status, rates, costs } of turn) {
      const { child } = contender;
      const { port } = child;
      const load: Load = { port, request, status, connections, milliseconds };
      const before = await child.order<number>('processor');
      const { answers, seconds } = await generator.order<Answered>('load', load);
      const taken = (await child.order<number>('processor')) - before;
      if (round === 0) continue;
      rates.push(answers / seconds);
      costs.push(taken / answers);
    }
  }
  return series;
}
