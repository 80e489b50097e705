import type { Cluster } from './cluster';
import { findPostmaster } from './postmaster';
import { runProgram } from './run-program';

/** Writing everything to a slow disk takes longest. */
const PATIENCE_SECONDS = 60;

/**
 * Stops the server of a cluster in good order, if one runs, and waits for its end.
 *
 * @throws Error when it does not stop within a minute.
 */
export async function stopServer({ folder, programs, account, files }: Cluster): Promise<void> {
  const options = ['-D', folder, '-m', 'fast', '-w', '-t', String(PATIENCE_SECONDS)];
  const { ok, output } = await runProgram(programs.pgCtl, ['stop', ...options], account);
  if (ok || !(await findPostmaster(folder))) return;
  throw new Error(`PostgreSQL did not stop. Its log is ${files.log}.\n${output}`);
}
