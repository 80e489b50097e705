import type { Core } from '@strapi/strapi';
import { type PublicAddress, startFront } from './start';

/**
 * Opens the public address as soon as the application listens on a socket, where only this machine's
 * own user reaches it. On a port it listens itself.
 */
export function openFront(strapi: Core.Strapi): void {
  const { httpServer } = strapi.server;
  httpServer.once('listening', () => {
    if (typeof httpServer.address() !== 'string') return;
    const { host, port } = strapi.config.get<PublicAddress>('server');
    startFront(strapi, { host, port }).catch((error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      // Strapi ends the process at once; its socket would stay.
      httpServer.close();
      strapi.stopWithError(
        isTaken ? `The port ${port} is already used by another application.` : error,
      );
    });
  });
}
