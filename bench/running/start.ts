import path from 'node:path';
import { type Child, startChild } from '../processes/child';
import { FOLDER, databaseOf } from '../scratch';
import { makeStockProject } from '../stock/make-project';
import { type Contender, type Kind, requestOf } from './contenders';
import { measurements } from './measurements';

/** The size at which ours is compared with others, whose content would take hours to make larger. */
export const COMPARED_SIZE = 1000;

const environment = {
  NODE_ENV: 'production',
  // The database is the benchmark's own, and so may be the secrets.
  EMBEDDED_POSTGRES: '1',
  LOG_LEVEL: 'warn',
  COMPARISON_MINUTES: '10000',
};

/**
 * Starts every server that takes part, on content that is filled the first time.
 *
 * @param contenders gets them one by one, so that those that run can be ended if another fails.
 */
export async function startContenders(
  server: string,
  sizes: number[],
  contenders: Contender[],
): Promise<void> {
  const add = (kind: Kind, offers: number, child: Child) =>
    contenders.push({ kind, offers, child, requests: ownRequests(kind) });
  for (const offers of sizes) {
    const DATABASE_URL = await databaseOf(server, `careers_${offers}`);
    const env = { ...environment, DATABASE_URL };
    // The first start fills the database: how long it takes says nothing.
    await (await startChild('servers/ours', [String(offers), 'hot'], { env })).stop();
    add('hot', offers, await startChild('servers/ours', [String(offers), 'hot'], { env }));
    add('cold', offers, await startChild('servers/ours', [String(offers), 'cold'], { env }));
    if (offers !== COMPARED_SIZE) continue;
    add('stock', offers, await startStock(server, offers));
    add('bare', offers, await startChild('servers/bare', [], { env }));
    add('bare-database', offers, await startChild('servers/bare-database', [], { env }));
  }
}

async function startStock(server: string, offers: number): Promise<Child> {
  const cwd = path.join(FOLDER, 'stock');
  await makeStockProject(cwd);
  const DATABASE_URL = await databaseOf(server, `stock_${offers}`);
  const surroundings = { cwd, env: { ...environment, DATABASE_URL } };
  await (await startChild('servers/stock', [String(offers)], surroundings)).stop();
  return startChild('servers/stock', [String(offers)], surroundings);
}

function ownRequests(kind: Kind): Contender['requests'] {
  const requests: Contender['requests'] = new Map();
  for (const measurement of measurements) {
    const request = requestOf(kind, measurement);
    if (request) requests.set(measurement.name, request);
  }
  return requests;
}
