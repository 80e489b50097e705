import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Account } from './account';

/** How a program ended. */
export interface ProgramResult {
  readonly ok: boolean;
  /** Its last words, on one or more lines. */
  readonly output: string;
}

/** Runs one of PostgreSQL's programs to its end. Never rejects. */
export function runProgram(
  program: string,
  args: readonly string[],
  account: Account | undefined,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, processOptions(program, account));
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: lastLines(output) }));
  });
}

/** The options with which each of PostgreSQL's programs is spawned. */
export function processOptions(program: string, account: Account | undefined) {
  return {
    // In its own session, so that Ctrl-C in a terminal does not reach it.
    detached: true,
    windowsHide: true,
    // A folder that the account can enter; ours may be closed to it.
    cwd: dirname(program),
    env: cleanEnvironment(),
    ...(account && { uid: account.uid, gid: account.gid }),
  };
}

/** The last few lines of a log. */
export function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-5).join('\n');
}

/** Without PGDATA, PGPORT and the like, which belong to some other server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(entries), LC_ALL: 'C', TZ: 'UTC' };
}
