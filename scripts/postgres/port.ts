import { readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { HOST } from './settings';
import { errorCode, PostgresStartError } from './start-error';

/**
 * Chooses the port for a server that is about to start.
 *
 * @param wanted A port somebody asked for; undefined to keep the one of the last start if free.
 * @param file Remembers the port between starts.
 * @throws PostgresStartError when the wanted port is in use.
 */
export async function choosePort(wanted: number | undefined, file: string): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted;
    throw new PostgresStartError(
      `Port ${wanted} for PostgreSQL is in use by another program. ` +
        'Set POSTGRES_PORT to a free port.',
    );
  }
  const remembered = parsePort(await readFile(file, 'utf8').catch(() => ''));
  if (remembered !== undefined && (await isFree(remembered))) return remembered;
  const port = await listenBriefly(0);
  await writeFile(file, `${port}\n`);
  return port;
}

/** A port number from 1 to 65535, or undefined for any other text. */
export function parsePort(text: string): number | undefined {
  const port = Number(text.trim());
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}

/** Whether nobody listens on a port. A port that we may not use ourselves counts as free. */
export async function isFree(port: number): Promise<boolean> {
  try {
    await listenBriefly(port);
    return true;
  } catch (error) {
    return errorCode(error) !== 'EADDRINUSE';
  }
}

/** @returns The port, chosen by the system for 0. */
function listenBriefly(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, HOST, () => {
      const { port: chosen } = server.address() as AddressInfo;
      server.close(() => resolve(chosen));
    });
  });
}
