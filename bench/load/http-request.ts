import { type IncomingHttpHeaders, request as ask } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';

/** A request of the benchmark. */
export interface HttpRequest {
  path: string;
  headers?: Record<string, string>;
  /** What is posted; without it, the request is a GET. */
  body?: string;
}

/** An answer as it came over the wire. */
export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const methodOf = ({ body }: HttpRequest) => (body === undefined ? 'GET' : 'POST');
const pathOf = ({ path }: HttpRequest) => encodeURI(decodeURI(path));

/** Sends a request once, to look at its answer. */
export function send(port: number, request: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = ask(
      { port, path: pathOf(request), method: methodOf(request), headers: request.headers },
      (response) => {
        const { statusCode = 0, headers } = response;
        buffer(response).then((body) => resolve({ status: statusCode, headers, body }), reject);
      },
    );
    sent.on('error', reject);
    sent.end(request.body);
  });
}

/** The text of an answer, unpacked. */
export function textOf({ headers, body }: HttpAnswer): string {
  return (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString();
}

/** The bytes of a request, as they go over the wire. */
export function bytesOf(request: HttpRequest): Buffer {
  const { headers = {}, body = '' } = request;
  const lines = Object.entries({
    Host: '127.0.0.1',
    ...headers,
    ...(body && { 'Content-Length': String(Buffer.byteLength(body)) }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const start = `${methodOf(request)} ${pathOf(request)} HTTP/1.1\r\n`;
  return Buffer.from(`${start}${lines.join('')}\r\n${body}`);
}
