import type { Core } from '@strapi/strapi';
import type { AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Pool, QueryConfig } from 'pg';
import { writeCursor } from '../src/website/changes/cursor';
import { type Question, questions } from './questions';
import { databaseOf, loadFilled, startScratch } from './scratch';

const TODAY = '2026-03-10';
const sizes = [1000, 100_000];
const ROUNDS = 5;
const OUTPUT = 'docs/performance/statements.md';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

interface Explanation {
  Plan: PlanNode;
  'Execution Time': number;
  'Planning Time': number;
}

interface Explained {
  /** Milliseconds in the database, planning included: the median of some rounds. */
  time: number;
  /** How the offers were found. */
  scans: string[];
}

/*
 * Says how PostgreSQL finds the answer of each public question, with a thousand and a hundred thousand
 * offers in three languages, and writes it down: npm run bench:explain
 */
async function main(): Promise<void> {
  const scratch = await startScratch();
  try {
    const columns: Map<string, Explained>[] = [];
    for (const offers of sizes) columns.push(await explainAll(scratch.server, offers));
    mkdirSync('docs/performance', { recursive: true });
    writeFileSync(OUTPUT, report(columns));
    console.log(`Written to ${OUTPUT}.`);
  } finally {
    await scratch.stop();
  }
}

async function explainAll(server: string, offers: number): Promise<Map<string, Explained>> {
  const url = await databaseOf(server, `careers_${offers}`);
  const strapi = await loadFilled(url, offers, TODAY);
  try {
    await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
    const found = new Map<string, Explained>();
    for (const question of questions) found.set(question.name, await explain(strapi, question));
    return found;
  } finally {
    await strapi.destroy();
  }
}

/** Asks over HTTP, catches the statement on its way, and lets PostgreSQL explain it. */
async function explain(strapi: Core.Strapi, { path }: Question): Promise<Explained> {
  const pool = strapi.get('website-database') as Pool;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}/api`;
  const asked = path.includes('CURSOR') ? path.replace('CURSOR', await lastCursor(strapi)) : path;
  const query = pool.query.bind(pool);
  let caught: QueryConfig | undefined;
  pool.query = ((config: QueryConfig) => {
    if (config.text.includes('website.languages')) caught = config;
    return query(config);
  }) as typeof pool.query;
  const { status } = await fetch(`${origin}${asked}`);
  pool.query = query;
  if (status !== 200 || !caught) throw new Error(`${asked} answered ${status}`);

  const times: number[] = [];
  let scans: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { rows } = await query<{ 'QUERY PLAN': [Explanation] }>({
      text: `explain (analyze, timing off, format json) ${caught.text}`,
      values: caught.values ?? [],
    });
    const plan = rows[0]?.['QUERY PLAN'][0];
    if (!plan) throw new Error(`${path} was not explained`);
    times.push(plan['Execution Time'] + plan['Planning Time']);
    scans = scansOf(plan.Plan);
  }
  times.sort((one, other) => one - other);
  return { time: times[Math.floor(ROUNDS / 2)] ?? 0, scans: [...new Set(scans)].sort() };
}

/** The cursor of somebody who has read everything there is. */
async function lastCursor(strapi: Core.Strapi): Promise<string> {
  const pool = strapi.get('website-database') as Pool;
  const { rows } = await pool.query<{ number: number }>(
    'select max(number)::float8 as number from website.revisions',
  );
  const keys = strapi.config.get<string[]>('server.app.keys');
  return writeCursor({ since: { number: rows[0]?.number ?? 0, day: TODAY } }, keys);
}

const large = ['offers', 'publications', 'slugs', 'revisions', 'tallies', 'offer_references'];

function scansOf(node: PlanNode): string[] {
  const below = (node.Plans ?? []).flatMap(scansOf);
  const relation = node['Relation Name'];
  if (node['Node Type'] === 'Seq Scan' && relation && large.includes(relation)) {
    return [...below, `**all of ${relation}**`];
  }
  const index = node['Index Name'];
  return index && [...large, 'one_tally'].some((name) => index.startsWith(name.slice(0, -1)))
    ? [...below, index]
    : below;
}

function report(columns: Map<string, Explained>[]): string {
  const rows = questions.map(({ name, path }) => {
    const cells = columns.map((column) => column.get(name)?.time.toFixed(1) ?? '');
    const scans = columns.at(-1)?.get(name)?.scans.join(', ') ?? '';
    return `| ${name} | \`${decodeURIComponent(path)}\` | ${cells.join(' | ')} | ${scans} |`;
  });
  const heads = sizes.map((size) => `${size.toLocaleString('en')} offers, ms`);
  return `# How each public question is answered

One statement each. Milliseconds in PostgreSQL (planning and execution, the median of ${ROUNDS}), on one
machine with 2 cores, every offer in three languages; only comparisons between the columns mean anything
elsewhere. The last column names the indexes by which PostgreSQL found its way among
${sizes.at(-1)?.toLocaleString('en')} offers. Totals, countries and facets are sums of tallies (decision 16). Two questions look at every
offer they find: titles are put in order when they are asked for, and a word that nearly all offers have
is ranked and counted whole. Made by \`npm run bench:explain\`.

| question | request | ${heads.join(' | ')} | found by |
| --- | --- | ${sizes.map(() => '---:').join(' | ')} | --- |
${rows.join('\n')}
`;
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
