import type { IncomingHttpHeaders } from 'node:http';

/** Headers that are about one connection, not about what goes over it (RFC 9110, section 7.6.1). */
const ofConnection = [
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
];

const namedBy = (connection: string | undefined): string[] =>
  (connection ?? '').split(',').map((name) => name.trim().toLowerCase());

/**
 * What nobody can have taken away by naming it in `Connection`: how a body ends, because its end could
 * be taken for another request, and who has sent it.
 */
const alwaysPassedOn = [
  'content-length',
  'host',
  'transfer-encoding',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
];

/** The headers of a request that are to be passed on. */
export function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const left = new Set([...ofConnection, ...namedBy(headers.connection)]);
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => alwaysPassedOn.includes(name) || !left.has(name)),
  );
}

/** The same of an answer, names and values in turn; Node says itself how its body ends. */
export function endToEndLines(rawHeaders: string[]): string[] {
  const left = ['transfer-encoding', ...ofConnection];
  const lines: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!left.includes(name.toLowerCase())) lines.push(name, value);
  }
  return lines;
}
