import type { Core } from '@strapi/strapi';
import { type PublicAddress, startFront } from './start';

/** Opens the public address as soon as the application listens, if it does so out of the world's reach. */
export function openFront(strapi: Core.Strapi): void {
  if (strapi.config.get('server.socket') === undefined) return;
  const { host, port } = strapi.config.get<PublicAddress>('server');
  strapi.server.httpServer.once('listening', () => {
    startFront(strapi, { host, port }).catch((error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      strapi.stopWithError(
        isTaken ? `The port ${port} is already used by another application.` : error,
      );
    });
  });
}
