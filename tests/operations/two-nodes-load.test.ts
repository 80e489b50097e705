import { Client } from 'pg';
import { copyTemplate, dropDatabase } from '../support/databases';
import { type Node, allowWriting, startedNode } from './node';
import { Hunt } from './stale-hunt/hunt';
import { planOf } from './stale-hunt/plan';
import { LONGEST, type Report, reportOn } from './stale-hunt/report';
import { createSurroundings } from './stale-hunt/surroundings';

/** Set either for another hunt than the usual one; it then also says what it saw. */
const { STALE_HUNT_SEED, STALE_HUNT_OPERATIONS } = process.env;
const SEED = Number(STALE_HUNT_SEED ?? Date.now() % 1_000_000_000);
const OPERATIONS = Number(STALE_HUNT_OPERATIONS ?? 10_000);
const WRITES = Math.round(OPERATIONS / 20);

jest.setTimeout(600_000);

const server = process.env.TEST_POSTGRES!;
const database = `two_nodes_load_${process.pid}`;
const nodes: Node[] = [];
let report: Report;

beforeAll(async () => {
  const connectionString = await copyTemplate(server, database);
  for (let count = 0; count < 2; count += 1) nodes.push(await startedNode(connectionString));
  const [first, second] = nodes.map(({ address }) => address) as [string, string];
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await allowWriting(client);
    const surroundings = await createSurroundings(first, client);
    const plan = planOf(SEED, { writes: WRITES, reads: OPERATIONS - WRITES });
    report = reportOn(await new Hunt([first, second], surroundings, plan).run(client));
  } finally {
    await client.end();
  }
  const summary = { seed: SEED, ...report, outdated: report.outdated.length };
  if (STALE_HUNT_SEED ?? STALE_HUNT_OPERATIONS) {
    process.stdout.write(`${JSON.stringify(summary)}\n`);
  }
});

afterAll(async () => {
  for (const node of nodes) await node.stop();
  await dropDatabase(server, database);
});

test(`in ${OPERATIONS} random writes and reads on two nodes that lose sight of each other, no answer is outdated for more than ${LONGEST} ms (seed ${SEED})`, () => {
  const { outdated, p99, worst } = report;
  expect(outdated.slice(0, 3)).toEqual([]);
  expect(worst).toBeLessThanOrEqual(LONGEST);
  expect(p99).toBeLessThanOrEqual(LONGEST);
});

test(`the nodes could have given outdated answers: most of the time they listened and kept some (seed ${SEED})`, () => {
  const { reads, whileListening, kept, telling, cuts } = report;
  expect(whileListening).toBeGreaterThan(0.5);
  expect(whileListening).toBeLessThan(1);
  expect(kept / reads).toBeGreaterThan(0.03);
  expect(telling / reads).toBeGreaterThan(0.5);
  expect(cuts).toBeGreaterThan(WRITES / 50);
});
