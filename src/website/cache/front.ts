import type { Core } from '@strapi/strapi';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { cacheOf } from './service';

/**
 * Answers what is kept before the application sees the request: what Koa and Strapi do for each of
 * them takes twice as long as sending the answer. Everything else goes on to the application, whose
 * first middleware makes the answer and keeps it.
 */
export function answerKeptFirst(strapi: Core.Strapi): void {
  const cache = cacheOf(strapi);
  const { httpServer } = strapi.server;
  const application = httpServer.listeners('request') as RequestListener[];
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isAnonymousReading(request) && cache.answerKept(request, response)) return;
    for (const listener of application) listener.call(httpServer, request, response);
  });
}

const isAnonymousReading = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.authorization === undefined;
