import { cpus } from 'node:os';
import type { Contender } from '../running/contenders';
import { measurements } from '../running/measurements';
import type { Effort } from '../running/rounds';
import { COMPARED_SIZE } from '../running/start';
import type { Figures, Which } from './figures';
import { number, table } from './table';
import { targetsOf } from './targets';

const names = measurements.map(({ name }) => name);
const of = (kind: Which['kind'], offers = COMPARED_SIZE): Which => ({ kind, offers });

/** The report in Markdown; `chart` is the name of the picture beside it. */
export function documentOf(
  figures: Figures,
  contenders: Contender[],
  effort: Effort,
  chart: string,
) {
  const sizes = [...new Set(contenders.map(({ offers }) => offers))];
  return `# How fast it is

Made by \`npm run bench\`: every server in a process of its own on one machine, asked in turn, round
after round, by ${effort.connections} connections for ${effort.milliseconds / 1000} s. A figure is the median of ${effort.rounds} rounds in
answers a second, a ratio the median of each round's ratios. This machine: ${machine()}, shared by the servers,
PostgreSQL and the load generator. **Only ratios mean anything elsewhere.**

![Answers a second](${chart})

- **hot**: kept answers, compressed as browsers ask for them. **bare**: \`node:http\` that sends the same bytes.
- **cold**: the same application, with no room for an answer in its cache; rights are still checked.
  **bare + pg**: \`node:http\` that asks the database the same statement through as many connections.
- **stock**: a new Strapi of the same version with the same content types, content and rights.

Before anything is timed, answers are compared: hot, cold and bare must be the same bytes, and a stock
Strapi's offers must be the same ones, in the same order, with the same texts.

## Beside others, ${COMPARED_SIZE.toLocaleString('en')} offers in three languages

${besideOthers(
  (name, which) => figures.rate(name, which),
  (name, one, other) => figures.ratio(name, one, other),
)}

Stock cannot say which countries have offers: beside “countries” stands the list of all countries there
are, which answers less.

## Processor time of an answer, microseconds

What a server's own process takes for an answer, without PostgreSQL and without the load generator, which share
the processors in the table before. What else the machine does changes it less. Ratios are the other way
round, so larger is better here too.

${besideOthers(
  (name, which) => figures.cost(name, which),
  (name, one, other) => figures.thrift(name, one, other),
)}

${sizes.length > 1 ? `## With more offers\n\n${bySize(figures, sizes)}\n` : ''}
## Start, memory, publishing

${running(figures, contenders)}

Publishing is one language of an offer that has three, through the document service; what it takes longer than
in a stock Strapi is the door's share. Memory is what the process holds after all rounds. A start lasts until requests are answered, content being there already.

## What is aimed at

${aims(figures)}
`;
}

type Figure = (measurement: string, which: Which) => number | undefined;
type Comparison = (measurement: string, one: Which, other: Which) => number | undefined;

function besideOthers(figure: Figure, compare: Comparison): string {
  const columns = ['hot', 'bare', 'hot / bare', 'cold', 'bare + pg', 'cold / bare + pg', 'stock'];
  const rows = names.map((name) =>
    [
      figure(name, of('hot')),
      figure(name, of('bare')),
      compare(name, of('hot'), of('bare')),
      figure(name, of('cold')),
      figure(name, of('bare-database')),
      compare(name, of('cold'), of('bare-database')),
      figure(name, of('stock')),
      compare(name, of('hot'), of('stock')),
      compare(name, of('cold'), of('stock')),
    ].map(number),
  );
  const named = rows.map((row, place) => [names[place] ?? '', ...row]);
  return table(['', ...columns, 'hot / stock', 'cold / stock'], named);
}

function bySize(figures: Figures, sizes: number[]): string {
  const large = Math.max(...sizes);
  const small = Math.min(...sizes);
  const [one, other] = [large, small].map((size) => size.toLocaleString('en'));
  const rows = names.map((name) => [
    name,
    number(figures.rate(name, of('hot', large))),
    number(figures.ratio(name, of('hot', large), of('hot', small))),
    number(figures.rate(name, of('cold', large))),
    number(figures.ratio(name, of('cold', large), of('cold', small))),
  ]);
  return table(['', `hot, ${one}`, `/ hot, ${other}`, `cold, ${one}`, `/ cold, ${other}`], rows);
}

function running(figures: Figures, contenders: Contender[]): string {
  const rows = contenders
    .filter(({ kind }) => kind === 'hot' || kind === 'cold' || kind === 'stock')
    .map(({ kind, offers }) => [
      `${kind === 'stock' ? 'stock' : `ours, ${kind}`}, ${offers.toLocaleString('en')} offers`,
      number(figures.start({ kind, offers })),
      number(figures.memory({ kind, offers })),
      number(figures.publish({ kind, offers })),
    ]);
  return table(['', 'start, s', 'memory, MB', 'publish, ms'], rows);
}

function aims(figures: Figures): string {
  const rows = targetsOf(figures).map(({ name, wanted, found, isMet }) => [
    name,
    wanted,
    number(found),
    found === undefined ? 'not measured' : isMet(found) ? 'met' : '**missed**',
  ]);
  return table(['', 'wanted', 'found', ''], rows);
}

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model ?? 'unknown';
  return `${processors.length} × ${model}, Node ${process.version}`;
}
