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
  milliseconds: number;
}

/** Lets a server answer for a while. @returns answers a second. */
async function load({ port, request, status, connections, milliseconds }: Load): Promise<number> {
  const bytes = bytesOf(request);
  const sockets: Socket[] = [];
  let answers = 0;
  let last = performance.now();
  const begun = last;
  let isOver = false;
  await new Promise<void>((resolve, reject) => {
    for (let number = 0; number < connections; number += 1) {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      const reader = new AnswerReader((answered) => {
        if (answered !== status) return reject(new Error(`${request.path}: ${answered}`));
        if (isOver) return;
        answers += 1;
        last = performance.now();
        socket.write(bytes);
      });
      socket.on('data', (chunk) => reader.read(chunk));
      socket.on('error', reject);
      socket.on('connect', () => socket.write(bytes));
      sockets.push(socket);
    }
    setTimeout(resolve, milliseconds);
  }).finally(() => {
    isOver = true;
    for (const socket of sockets) socket.destroy();
  });
  if (answers === 0) throw new Error(`${request.path}: no answer in ${milliseconds} ms`);
  return answers / ((last - begun) / 1000);
}

obey(0, { load });
