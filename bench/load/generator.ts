import { type Socket, connect } from 'node:net';
import { obey } from '../processes/obey';
import { AnswerReader } from './answers';
import { type HttpRequest, bytesOf } from './http-request';

/** What the generator is told: so many connections ask the same, each as soon as it is answered. */
export interface Load {
  port: number;
  request: HttpRequest;
  status: number;
  connections: number;
  /** It lasts longer if not every connection could have an answer until then. */
  milliseconds: number;
}

const LONGEST = 30_000;

/** What came of it. */
export interface Answered {
  answers: number;
  /** Seconds until the last of them. */
  seconds: number;
}

/**
 * Lets a server answer for a while. It waits for every answer it has asked for, so that nobody works
 * on them while the next server is measured.
 */
async function load(order: Load): Promise<Answered> {
  const { port, request, status, connections, milliseconds } = order;
  const bytes = bytesOf(request);
  const sockets: Socket[] = [];
  const begun = performance.now();
  let answers = 0;
  let passed = 0;
  let working = connections;
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${request.path}: too slow`)), LONGEST);
    const open = () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      const reader = new AnswerReader((answered) => {
        if (answered !== status) return reject(new Error(`${request.path}: ${answered}`));
        answers += 1;
        passed = performance.now() - begun;
        if (passed < milliseconds || answers < connections) return socket.write(bytes);
        working -= 1;
        if (working > 0) return undefined;
        clearTimeout(late);
        return resolve();
      });
      socket.on('data', (chunk) => reader.read(chunk));
      socket.on('error', reject);
      socket.on('connect', () => socket.write(bytes));
      return socket;
    };
    while (sockets.length < connections) sockets.push(open());
  }).finally(() => {
    for (const socket of sockets) socket.destroy();
  });
  return { answers, seconds: passed / 1000 };
}

obey(0, { load });
