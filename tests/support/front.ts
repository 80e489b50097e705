import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { cache } from './cache';

/** An answer as it came, nothing of it unpacked. */
export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What is asked beside an address. */
export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/**
 * Asks a port of this machine, on a connection of its own.
 *
 * @throws {Error} if the answer breaks off.
 */
export function askPort(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    const request = http.request(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.once('error', reject);
      answer.once('end', () => {
        const { statusCode: status = 0, headers: answered } = answer;
        resolve({ status, headers: answered, body: Buffer.concat(pieces) });
      });
    });
    request.once('error', reject).end(body);
  });
}

/** Sends some bytes as they are, and answers with all that comes back until the connection ends. */
export function sendBytes(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (piece: Buffer) => (text += piece.toString('latin1')));
    socket.once('error', reject).once('close', () => resolve(text));
  });
}

/** Asks as visitors do, who know only the front. */
export const askFront = (path: string, asking?: Asking) => askPort(front.port, path, asking);

/** Asks the application itself, past the front. */
export function askApplication(path: string, asking?: Asking): Promise<RawAnswer> {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return askPort(port, path, asking);
}

/** Headers that belong to a connection or to a moment, not to an answer. */
const ofTheMoment = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** What an answer says, in a form that reads well when two are compared. */
export function saidBy({ status, headers, body }: RawAnswer) {
  const lasting = Object.entries(headers).filter(([name]) => !ofTheMoment.has(name));
  return { status, headers: Object.fromEntries(lasting), body: body.toString('latin1') };
}

/** The requests that the application sees during some work. */
export async function seenDuring(work: () => Promise<unknown>): Promise<IncomingMessage[]> {
  const seen: IncomingMessage[] = [];
  const note = (request: IncomingMessage) => seen.push(request);
  strapi.server.httpServer.prependListener('request', note);
  try {
    await work();
    return seen;
  } finally {
    strapi.server.httpServer.off('request', note);
  }
}

/**
 * The addresses that the front asks the application for during some work. The work begins just after
 * the application has vouched for what is kept, so however busy the machine was, the front may answer.
 */
export async function askedFor(work: () => Promise<unknown>): Promise<string[]> {
  cache().prompt();
  return (await seenDuring(work)).map(({ url = '' }) => url);
}

/** Lets the application's clock run on from an instant. */
export function runClockFrom(instant: string): void {
  const ahead = Date.parse(instant) - Date.now();
  strapi.config.set('careers.clock', () => new Date(Date.now() + ahead));
}
