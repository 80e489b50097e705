import { COMPARED_SIZE } from '../running/start';
import type { Figures } from './figures';

/** Something the project wants to reach. */
export interface Target {
  name: string;
  wanted: string;
  /** Undefined if this run cannot say. */
  found: number | undefined;
  isMet(found: number): boolean;
}

const LARGE = 100_000;
const offers = COMPARED_SIZE;
const hot = { kind: 'hot', offers } as const;
const cold = { kind: 'cold', offers } as const;
const bare = { kind: 'bare', offers } as const;
const bareDatabase = { kind: 'bare-database', offers } as const;
const stock = { kind: 'stock', offers } as const;
const hotLarge = { kind: 'hot', offers: LARGE } as const;
const coldLarge = { kind: 'cold', offers: LARGE } as const;

/** What the project wants to reach, and what was found. */
export function targetsOf(figures: Figures): Target[] {
  const whole = 'list with sections';
  return [
    atLeast(0.6, 'list, hot, beside bare `node:http`', figures.ratio('list', hot, bare)),
    atLeast(0.6, 'countries, hot, beside bare `node:http`', figures.ratio('countries', hot, bare)),
    atLeast(250, `${whole}, hot, beside stock`, figures.ratio(whole, hot, stock)),
    atLeast(12, `${whole}, cold, beside stock`, figures.ratio(whole, cold, stock)),
    atLeast(
      0.5,
      `${whole}, cold, beside bare \`node:http\` and \`pg\``,
      figures.ratio(whole, cold, bareDatabase),
    ),
    atLeast(8, 'countries, cold, beside stock', figures.ratio('countries', cold, stock)),
    atLeast(10, 'by slug, cold, beside stock', figures.ratio('by slug', cold, stock)),
    atMost(1.25, 'time to publish, beside stock', figures.publishRatio(hot, stock)),
    ...['list', 'list with sections', 'by slug', 'search', 'one country'].map((name) =>
      atLeast(
        0.5,
        `${name}, cold, ${LARGE.toLocaleString('en')} offers beside 1,000`,
        figures.ratio(name, coldLarge, cold),
      ),
    ),
    atLeast(
      0.9,
      `${whole}, hot, ${LARGE.toLocaleString('en')} offers beside 1,000`,
      figures.ratio(whole, hotLarge, hot),
    ),
    atMost(150, 'megabytes of memory more than stock', difference(figures)),
    atMost(
      10,
      `seconds to start with ${LARGE.toLocaleString('en')} offers`,
      figures.start(hotLarge),
    ),
  ];
}

function difference(figures: Figures): number | undefined {
  const [ours, theirs] = [figures.memory(cold), figures.memory(stock)];
  return ours && theirs && ours - theirs;
}

function atLeast(wanted: number, name: string, found: number | undefined): Target {
  return { name, wanted: `at least ${wanted}`, found, isMet: (value) => value >= wanted };
}

function atMost(wanted: number, name: string, found: number | undefined): Target {
  return { name, wanted: `at most ${wanted}`, found, isMet: (value) => value <= wanted };
}
