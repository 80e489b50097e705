import { runChild } from './child-command';
import { type OpenDatabase, openProjectDatabase } from './project-database';
import { SignalWatch, signalExitCode } from './signal-watch';
import { messageOf } from './start-error';

/** A command that needs the project's database. */
export interface SupervisedCommand {
  /** Holds .env, the data folder and node_modules/.bin; the command runs in it. */
  readonly projectDir: string;
  readonly command: string;
  readonly args: readonly string[];
  /**
   * Runs when the database is ready, before the command starts. The supervisor does not wait for it
   * once `ended` is aborted, by a signal that asks to end.
   */
  readonly beforeChild?: (connectionString: string, ended: AbortSignal) => Promise<void>;
  /** How long the command may take to end after a signal, in milliseconds. 20 seconds by default. */
  readonly graceMs?: number;
}

/**
 * Runs a command with a database: the one in DATABASE_URL, else PostgreSQL of our own, which is
 * stopped after the command has ended, whatever ended it.
 *
 * @returns The command's exit code; 128 + n for signal n.
 * @throws PostgresStartError when there is no database, and whatever beforeChild throws.
 */
export async function superviseCommand(options: SupervisedCommand): Promise<number> {
  const signals = new SignalWatch();
  try {
    const database = await openProjectDatabase(options.projectDir);
    const code = await runWith(database, options, signals).catch(async (error: unknown) => {
      await stop(database);
      throw error;
    });
    return (await stop(database)) ? code : code || 1;
  } finally {
    signals.close();
  }
}

async function runWith(
  { connectionString, embedded }: OpenDatabase,
  options: SupervisedCommand,
  signals: SignalWatch,
): Promise<number> {
  if (!signals.first) await prepare(options, connectionString, signals.ended);
  if (signals.first) return signalExitCode(signals.first);
  const { graceMs = 20_000, ...command } = options;
  return runChild({ ...command, connectionString, embedded, graceMs }, signals);
}

/** Ends when the callback does, or with the first signal. */
async function prepare(
  { beforeChild }: SupervisedCommand,
  connectionString: string,
  ended: AbortSignal,
): Promise<void> {
  if (!beforeChild) return;
  const signalled = new Promise<void>((resolve) => {
    ended.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([beforeChild(connectionString, ended), signalled]);
}

/** @returns false, having said why, when PostgreSQL could not be stopped. */
async function stop(database: OpenDatabase): Promise<boolean> {
  try {
    await database.stop();
    return true;
  } catch (error) {
    console.error(messageOf(error));
    return false;
  }
}
