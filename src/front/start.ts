import type { Core } from '@strapi/strapi';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { now } from '../environment/clock';
import { cacheOf } from '../website/cache/service';
import { Agreement } from './agreement';
import type { Answered, Asked, FrontData, FrontState } from './messages';
import { Mirror } from './mirror';
import { TakenResponse, requestOf } from './taken-response';

/** Where the world finds us. */
export interface PublicAddress {
  host: string;
  port: number;
}

/**
 * Opens the public address in a thread of its own, which gives the answers that are kept, asks the
 * application for those that are not, and passes everything else on. The application listens already,
 * where only this machine's own user reaches it.
 *
 * @returns the port, once visitors are let in.
 * @throws {Error} `EADDRINUSE` for example, if the address cannot be opened.
 */
export async function startFront(
  strapi: Core.Strapi,
  { host, port }: PublicAddress,
): Promise<number> {
  const { app, httpServer } = strapi.server;
  const agreement = new Agreement();
  const told = new MessageChannel();
  const asked = new MessageChannel();
  const address = httpServer.address() as string | AddressInfo;
  const data: FrontData = {
    host,
    port,
    isBehindProxy: app.proxy,
    application: typeof address === 'string' ? address : address.port,
    serverOptions: strapi.config.get<object>('server.http.serverOptions', {}),
    memory: agreement.memory,
    told: told.port2,
    asked: asked.port2,
  };
  // Who a visitor is, the front says from now on, and it knows whether a proxy may say so.
  app.proxy = true;
  httpServer.keepAliveTimeout = 0;
  const thread = new Worker(path.join(__dirname, 'thread', 'run.js'), {
    workerData: data,
    transferList: [told.port2, asked.port2],
  });
  const state = await new Promise<FrontState>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
  });
  if ('code' in state) throw Object.assign(new Error(state.message), { code: state.code, port });

  answerQuestions(strapi, asked.port1);
  const ahead = () => now(strapi).getTime() - Date.now();
  cacheOf(strapi).mirrorTo(new Mirror(told.port1, agreement, ahead), agreement);
  httpServer.once('close', () => void thread.terminate());
  thread.on('error', (error) => {
    httpServer.close();
    strapi.stopWithError(error);
  });
  return state.port;
}

/** Lets the application answer what the front asks. */
function answerQuestions(strapi: Core.Strapi, front: MessagePort): void {
  const { store } = cacheOf(strapi);
  front.on('message', (asked: Asked) => {
    const { id, url } = asked;
    const request = requestOf(asked);
    const response = new TakenResponse(request, (taken) => {
      front.postMessage({ id, key: store.keyOf(url), ...taken } satisfies Answered);
    });
    strapi.server.httpServer.emit('request', request, response);
  });
}
