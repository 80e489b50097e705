import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Removes the headers in which proxies say whom they answer (the ones that Koa reads, and the standard's). */
function forgetSayings(headers: IncomingHttpHeaders): void {
  delete headers['x-forwarded-for'];
  delete headers['x-forwarded-proto'];
  delete headers['x-forwarded-host'];
  delete headers.forwarded;
}

/**
 * Adds to a request who sent it, because the application sees only us. Nobody but a proxy that the
 * operator knows of is believed what he says of that himself.
 */
export function forward({ headers, socket }: IncomingMessage, isBehindProxy: boolean): void {
  if (!isBehindProxy) forgetSayings(headers);
  const before = headers['x-forwarded-for'];
  const sender = socket.remoteAddress ?? '';
  headers['x-forwarded-for'] = before ? `${String(before)}, ${sender}` : sender;
}
