import { spawn } from 'node:child_process';

/**
 * Runs a Node program and waits for its end; the signal ends it.
 *
 * @param output where its words go: to the screen, or nowhere unless it fails.
 * @throws {Error} when it fails, with what it said if that was kept.
 */
export async function runNode(
  args: string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  output: 'screen' | 'kept' = 'screen',
): Promise<void> {
  const stdio = output === 'screen' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', stdio, stdio], signal });
  let said = '';
  const keep = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  await new Promise<void>((resolve, reject) => {
    child.once('error', (error) => (signal.aborted ? resolve() : reject(error)));
    child.once('close', (code) =>
      code === 0 || signal.aborted ? resolve() : reject(new Error(`${args[0]} failed.\n${said}`)),
    );
  });
}
