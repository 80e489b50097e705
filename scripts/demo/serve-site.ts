import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { SITE, nextCommand, nextEnvironment } from './next';

/** Milliseconds it may take to end before it is killed. */
const GRACE = 5_000;

/** The website while it runs. */
export interface RunningSite {
  /** Ends it, and waits for that. */
  stop(): Promise<void>;
}

interface Address {
  host: string;
  port: number;
}

/**
 * Serves the website that was built. It says what it has to say of errors; when it ends by itself that
 * is said too, and nothing else happens.
 */
export function serveSite(
  projectDir: string,
  { host, port }: Address,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): RunningSite {
  const where = ['-H', host, '-p', String(port)];
  const args = [nextCommand(projectDir), 'start', ...where, path.join(projectDir, SITE)];
  const child = spawn(process.execPath, args, {
    env: nextEnvironment(env),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let isWanted = true;
  const end = () => {
    isWanted = false;
    child.kill('SIGTERM');
  };
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      console.error(`The website cannot be started: ${error.message}. The CMS goes on.`);
      resolve();
    });
    child.once('exit', (code, killer) => {
      if (isWanted) console.error(`The website has ended (${killer ?? code}). The CMS goes on.`);
      resolve();
    });
  });
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const stop = () => {
    end();
    return killedLate(child, ended);
  };
  return { stop };
}

async function killedLate(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const late = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await ended;
  clearTimeout(late);
}
