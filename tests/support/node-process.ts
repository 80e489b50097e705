import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** The project's folder, in which everything is started. */
export const projectFolder = path.resolve(__dirname, '../..');

/** Strapi's command line. */
export const strapiCommand = path.join(projectFolder, 'node_modules/@strapi/strapi/bin/strapi.js');

/** How a process ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A process that runs. */
export interface Running {
  process: ChildProcess;
  ended: Promise<Ended>;
}

/** Every secret, as an operator sets them. */
export const secretsOfOperator = Object.fromEntries(
  [
    'APP_KEYS',
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'TRANSFER_TOKEN_SALT',
    'ENCRYPTION_KEY',
    'JWT_SECRET',
    'PREVIEW_SECRET',
  ].map((name) => [name, `${name}-of-a-test-and-long-enough`]),
);

/** Starts Node in the project's folder; `undefined` takes a variable out of the environment. */
export function startNode(args: string[], env: Record<string, string | undefined>): Running {
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: undefined, JEST_WORKER_ID: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...texts }));
  });
  return { process: child, ended };
}

/** Runs Node in the project's folder to its end. */
export function runNode(args: string[], env: Record<string, string | undefined>): Promise<Ended> {
  return startNode(args, env).ended;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
