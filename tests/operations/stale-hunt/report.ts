import type { Catch } from './hunt';
import { Judge } from './judge';

/** Milliseconds for which an answer may be outdated. */
export const LONGEST = 250;
/** A write is a recent one for so many milliseconds. */
const RECENT = 2_000;

/** An answer that nobody should have been given, beside what was true when it was asked for. */
interface Outdated {
  path: string;
  /** Milliseconds; Infinity if it never was true. */
  age: number;
  shown: unknown;
  wanted: unknown;
}

/** What came out of a hunt. */
export interface Report {
  writes: number;
  reads: number;
  /** How many connections were cut. */
  cuts: number;
  /** The share of answers that a node gave while it was listening, of those that may be kept. */
  whileListening: number;
  /** How many of those were kept answers for sure. */
  kept: number;
  /** How many reads came soon after a write that changed what they ought to show. */
  telling: number;
  /** How old the answers to those were, in milliseconds: all but one in a hundred of them. */
  p99: number;
  /** The same of all answers. */
  worst: number;
  outdated: Outdated[];
}

export function reportOn({ history, sightings, cuts, writes }: Catch): Report {
  const judge = new Judge(history.versions, RECENT);
  const judged = sightings.map((sighting) => ({ ...sighting, ...judge.verdictOn(sighting) }));
  const ages = judged
    .filter(({ isTelling }) => isTelling)
    .map(({ age }) => age)
    .sort((one, other) => one - other);
  const mayBeKept = sightings.filter(({ read }) => read.status !== 404);
  const listening = mayBeKept.filter(({ read }) => read.isFromListener);
  return {
    writes,
    reads: sightings.length,
    cuts,
    whileListening: listening.length / mayBeKept.length,
    kept: listening.filter(({ read }) => read.wasKept).length,
    telling: ages.length,
    p99: ages[Math.floor(ages.length * 0.99)] ?? 0,
    worst: judged.reduce((worst, { age }) => Math.max(worst, age), 0),
    outdated: judged
      .filter(({ age }) => age > LONGEST)
      .map(({ address, read, age }) => {
        const version = history.versions.findLast(({ acknowledged }) => acknowledged <= read.sent);
        const wanted = version && address.expected(version.world);
        return { path: address.path, age, shown: address.seen(read), wanted };
      }),
  };
}
