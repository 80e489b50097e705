import type { IncomingMessage } from 'node:http';

/** The headers in which proxies say whom they answer (the ones that Koa reads). */
const names = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'forwarded'] as const;

/**
 * Adds to a request who sent it, because the application sees only us. Nobody but a proxy that the
 * operator knows of is believed what he says of that himself.
 */
export function forward({ headers, socket }: IncomingMessage, isBehindProxy: boolean): void {
  if (!isBehindProxy) for (const name of names) delete headers[name];
  const before = headers['x-forwarded-for'];
  const sender = socket.remoteAddress ?? '';
  headers['x-forwarded-for'] = before ? `${String(before)}, ${sender}` : sender;
}
