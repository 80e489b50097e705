import { constants } from 'node:os';

/** Signals that ask this process to end. */
const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type SignalListener = (signal: NodeJS.Signals) => void;

/** Keeps signals from ending this process, so that it can end things in order. */
export class SignalWatch {
  /** Aborted by the first signal. */
  readonly ended: AbortSignal;
  #first: NodeJS.Signals | undefined;
  #listener: SignalListener | undefined;
  readonly #controller = new AbortController();

  constructor() {
    this.ended = this.#controller.signal;
    for (const signal of END_SIGNALS) process.on(signal, this.#receive);
  }

  /** The first signal that came. */
  get first(): NodeJS.Signals | undefined {
    return this.#first;
  }

  /** Hands every later signal to a function; undefined ends that. */
  handTo(listener: SignalListener | undefined): void {
    this.#listener = listener;
  }

  /** Gives signals their usual effect again. */
  close(): void {
    for (const signal of END_SIGNALS) process.off(signal, this.#receive);
  }

  readonly #receive = (signal: NodeJS.Signals): void => {
    this.#first ??= signal;
    this.#controller.abort();
    this.#listener?.(signal);
  };
}

/** The exit code of a process that a signal ended, as shells have it. */
export function signalExitCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
