import { parseArgs } from 'node:util';
import { runAll } from './running/run-all';
import { writeReport } from './report/write';

/*
 * Measures how many requests a second our application answers beside others on this machine, and
 * writes it down:
 *
 *   npm run bench -- [--offers 1000 --offers 100000] [--rounds 5] [--seconds 2] [--connections 16]
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      offers: { type: 'string', multiple: true, default: ['1000', '100000'] },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '16' },
    },
  });
  const effort = {
    rounds: Number(values.rounds),
    milliseconds: Number(values.seconds) * 1000,
    connections: Number(values.connections),
  };
  const findings = await runAll(values.offers.map(Number), effort);
  console.log(`Written to ${await writeReport(findings, effort)}.`);
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
