import { fork } from 'node:child_process';
import path from 'node:path';
import type { Order, Reply } from './messages';

/** A server or a load generator in a process of its own. */
export interface Child {
  /** Where it listens on 127.0.0.1; 0 if it does not. */
  port: number;
  /** Milliseconds from its start until it answers. */
  startedIn: number;
  /** Lets it do something and gives what came of it. */
  order<Result>(name: string, value?: unknown): Promise<Result>;
  stop(): Promise<void>;
}

/** How a child is started beside its name and arguments. */
export interface Surroundings {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Starts a compiled program of the benchmark.
 *
 * @param program its path below bench/, without `.js`.
 */
export async function startChild(
  program: string,
  args: string[] = [],
  { env, cwd }: Surroundings = {},
): Promise<Child> {
  const begun = performance.now();
  const file = path.resolve(__dirname, '..', `${program}.js`);
  const child = fork(file, args, {
    cwd: cwd ?? process.cwd(),
    env: { ...process.env, ...env },
    serialization: 'advanced',
  });
  const waiting = new Map<number, Waiting>();
  let orders = 0;

  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const wait = (number: number) =>
    new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject }));
  child.on('message', ({ number, result, error }: Reply) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(`${program}: ${error}`));
  });
  child.once('close', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${program} ended with ${code}`));
  });

  const port = (await wait(0)) as number;
  return {
    port,
    startedIn: performance.now() - begun,
    async order<Result>(name: string, value?: unknown): Promise<Result> {
      orders += 1;
      const result = wait(orders);
      child.send({ number: orders, name, value } satisfies Order);
      return (await result) as Result;
    },
    async stop() {
      // It holds nothing that is not in the database.
      child.kill('SIGKILL');
      await ended;
    },
  };
}
