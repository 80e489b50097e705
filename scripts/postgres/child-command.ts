import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { errorCode, reasonOf } from './start-error';
import { passSignals } from './signal-passing';
import { type SignalWatch, signalExitCode } from './signal-watch';

/** A command to run as a child process. */
export interface ChildCommand {
  readonly projectDir: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly connectionString: string;
  /** The server is the project's own: then nobody has to set secrets, in production either. */
  readonly embedded: boolean;
  /** How long the child may take to end after a signal, in milliseconds. */
  readonly graceMs: number;
}

/**
 * Runs a command to its end, and passes signals on to it. Never rejects.
 *
 * @returns Its exit code; 128 + n for signal n, 127 for an unknown command, 126 for one that cannot
 * be run.
 */
export function runChild(options: ChildCommand, signals: SignalWatch): Promise<number> {
  const child = spawn(options.command, options.args, {
    cwd: options.projectDir,
    env: childEnvironment(options),
    stdio: 'inherit',
  });
  const stopPassing = passSignals(child, signals, options.graceMs);
  return new Promise<number>((resolve) => {
    child.on('error', (error) => {
      // Other errors are about signals that could not be sent.
      if (child.pid === undefined) resolve(spawnFailure(options.command, error));
    });
    child.once('exit', (code, signal) => resolve(signal ? signalExitCode(signal) : (code ?? 1)));
  }).finally(stopPassing);
}

function childEnvironment({
  projectDir,
  connectionString,
  embedded,
}: ChildCommand): NodeJS.ProcessEnv {
  // Windows calls it Path.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const programs = join(projectDir, 'node_modules', '.bin');
  return {
    ...process.env,
    [name]: [programs, process.env[name]].filter(Boolean).join(delimiter),
    DATABASE_URL: connectionString,
    ...(embedded && { EMBEDDED_POSTGRES: '1' }),
    TZ: 'UTC',
  };
}

function spawnFailure(command: string, error: Error): number {
  const unknown = errorCode(error) === 'ENOENT';
  const reason = unknown ? 'there is no such command' : reasonOf(error);
  console.error(`${command} cannot be run: ${reason}.`);
  return unknown ? 127 : 126;
}
