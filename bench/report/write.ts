import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Effort } from '../running/rounds';
import type { Findings } from '../running/run-all';
import { COMPARED_SIZE } from '../running/start';
import { type Bar, chartOf } from './chart';
import { documentOf } from './document';
import { Figures, type Which } from './figures';

const REPORT = 'docs/performance.md';
const CHART = 'performance/chart.svg';
const SHOWN = 'list with sections';

const labels: Record<Which['kind'], string> = {
  hot: 'ours, hot',
  cold: 'ours, cold',
  bare: 'bare node:http',
  'bare-database': 'bare node:http + pg',
  stock: 'stock Strapi',
};

/** Writes the report and its chart. @returns where. */
export async function writeReport(findings: Findings, effort: Effort): Promise<string> {
  const figures = new Figures(findings);
  const contenders = [...findings.memory.keys()];
  const chart = path.join(path.dirname(REPORT), CHART);
  mkdirSync(path.dirname(chart), { recursive: true });
  const document = documentOf(figures, contenders, effort, CHART);
  const style = await resolveConfig(REPORT);
  writeFileSync(REPORT, await format(document, { ...style, filepath: REPORT }));
  writeFileSync(chart, chartOf('25 offers with their sections, answers a second', barsOf(figures)));
  return REPORT;
}

const isOurs = (kind: Which['kind']) => kind === 'hot' || kind === 'cold';

function barsOf(figures: Figures): Bar[] {
  const order = ['stock', 'bare-database', 'cold', 'hot', 'bare'] as const;
  return order.flatMap((kind) => {
    const value = figures.rate(SHOWN, { kind, offers: COMPARED_SIZE });
    return value === undefined ? [] : [{ label: labels[kind], value, isOurs: isOurs(kind) }];
  });
}
