import type { ChildProcess } from 'node:child_process';
import { isatty } from 'node:tty';
import type { SignalWatch } from './signal-watch';

/** How long a child may take to end by a Ctrl-C before it is asked again. */
const CTRL_C_MS = 5_000;

/**
 * Passes signals on to a child, and kills a child that does not end.
 *
 * @param graceMs From the first signal on, in milliseconds.
 * @returns A function that ends the passing on; to be called when the child has ended.
 */
export function passSignals(
  child: ChildProcess,
  signals: SignalWatch,
  graceMs: number,
): () => void {
  let late: NodeJS.Timeout | undefined;
  let askAgain: NodeJS.Timeout | undefined;
  signals.handTo((signal) => {
    late ??= setTimeout(() => killLate(child, graceMs), graceMs);
    if (!isCtrlC(signal)) child.kill(signal);
    // A second SIGINT at once would make many programs drop everything.
    else askAgain ??= setTimeout(() => child.kill('SIGTERM'), CTRL_C_MS);
  });
  return () => {
    signals.handTo(undefined);
    clearTimeout(late);
    clearTimeout(askAgain);
  };
}

/** A terminal sends Ctrl-C to the child as well. */
function isCtrlC(signal: NodeJS.Signals): boolean {
  return signal === 'SIGINT' && [0, 1, 2].some((stream) => isatty(stream));
}

function killLate(child: ChildProcess, graceMs: number): void {
  console.error(`The command did not end within ${graceMs / 1_000} seconds and is killed.`);
  child.kill('SIGKILL');
}
