import type { Findings } from '../running/run-all';
import type { Effort } from '../running/rounds';

export function writeReport({ series, memory, publishing }: Findings, effort: Effort): string {
  for (const { measurement, contender, rates } of series) {
    console.log(measurement, contender.kind, contender.offers, rates.map(Math.round).join(' '));
  }
  for (const [contender, rss] of memory)
    console.log(contender.kind, contender.offers, Math.round(rss / 1e6), contender.child.startedIn);
  for (const [contender, times] of publishing)
    console.log(contender.kind, contender.offers, times.map(Math.round).join(' '));
  return String(effort.rounds);
}
