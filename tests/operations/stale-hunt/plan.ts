import fc from 'fast-check';
import { type Question, question } from './questions';
import type { Manner } from './reader';
import { type WriteStep, writeStep } from './write-steps';

/** How many of the last writes readers remember. */
export const MOST_WATCHED = 12;

/** One look at a node. */
export interface ReadStep extends Manner {
  /** How long to wait before, in percent of the time of a write. */
  pause: number;
  node: 0 | 1;
  /** What one of the last writes changes: 0 is the last one; null to ask anything else. */
  watches: number | null;
  question: Question;
  /** Which of all offers there ever were; counted round. */
  offer: number;
}

const readStep: fc.Arbitrary<ReadStep> = fc.record({
  pause: fc.nat({ max: 75 }),
  node: fc.constantFrom(0, 1),
  watches: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 1 }) },
    // What a node has missed it shows for long.
    { weight: 3, arbitrary: fc.integer({ min: 2, max: MOST_WATCHED - 1 }) },
    { weight: 2, arbitrary: fc.constant(null) },
  ),
  question,
  offer: fc.nat({ max: 1000 }),
  coding: fc.constantFrom('identity', 'gzip', 'br', undefined),
  asksIfNew: fc.boolean(),
});

/** The next time at which nodes lose sight of each other. */
export interface CutStep {
  /** Milliseconds to wait before. */
  pause: number;
  whom: 'all' | 'one';
}

const cutStep: fc.Arbitrary<CutStep> = fc.record({
  pause: fc.oneof(
    { weight: 15, arbitrary: fc.integer({ min: 200, max: 800 }) },
    // Left alone for a while, nodes keep many answers.
    { weight: 2, arbitrary: fc.integer({ min: 2000, max: 4000 }) },
  ),
  whom: fc.constantFrom('all', 'one'),
});

/** All that is going to be done, but not when exactly: that is up to the machine. */
export interface Plan {
  /** Writes that fill the website before anybody looks. */
  beginning: WriteStep[];
  writes: WriteStep[];
  reads: ReadStep[];
  cuts: CutStep[];
}

const FEW = 10;
const MORE_THAN_ANYBODY_NEEDS = 2000;

/** @param counts of the writes and reads of the hunt itself. */
export function planOf(seed: number, counts: { writes: number; reads: number }): Plan {
  const sample = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number) =>
    fc.sample(arbitrary, { seed, numRuns });
  const created = sample(writeStep, FEW).map((step) => ({ ...step, action: 'create' as const }));
  const titled = created.slice(0, 2).map((step, place) => ({
    ...step,
    action: 'change the careers page' as const,
    locale: place === 0 ? ('en' as const) : ('fr' as const),
  }));
  const said = created.map((step, offer) => ({
    ...step,
    offer,
    action: 'say it in a language' as const,
  }));
  return {
    beginning: [...created, ...said, ...titled],
    writes: sample(writeStep, counts.writes),
    reads: sample(readStep, counts.reads),
    cuts: sample(cutStep, MORE_THAN_ANYBODY_NEEDS),
  };
}
