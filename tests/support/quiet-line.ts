import { type Server, type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line to a server that can go quiet: nothing is closed, nothing comes through. */
export interface QuietLine {
  port: number;
  goQuiet(): void;
  /** Lets through what was held back, and everything that follows. */
  speak(): void;
  close(): void;
}

/** Opens a line to a server; who connects anew gets through even while the others are quiet. */
export async function openLine(host: string, port: number): Promise<QuietLine> {
  const ends = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(port, host);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on('data', (bytes) => other.write(bytes));
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    goQuiet: () => ends.forEach((end) => end.pause()),
    speak: () => ends.forEach((end) => end.resume()),
    close: () => {
      server.close();
      for (const end of ends) end.destroy();
    },
  };
}
