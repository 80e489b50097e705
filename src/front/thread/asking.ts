import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MessagePort } from 'node:worker_threads';
import type { Answered, Asked } from '../messages';

/** Asks the application in messages, which is cheaper for both than a second request over a connection. */
export class Asking {
  private readonly waiting = new Map<number, ServerResponse>();
  private last = 0;

  /** @param named is told under which key answers to an address are kept. */
  constructor(
    private readonly application: MessagePort,
    private readonly named: (address: string, key: string) => void,
  ) {
    application.on('message', (answered: Answered) => this.pass(answered));
  }

  ask({ method = 'GET', url = '', headers }: IncomingMessage, response: ServerResponse): void {
    this.last += 1;
    this.waiting.set(this.last, response);
    this.application.postMessage({ id: this.last, method, url, headers } satisfies Asked);
  }

  private pass({ id, status, headers, body, key }: Answered): void {
    const response = this.waiting.get(id);
    this.waiting.delete(id);
    if (!response) return;
    if (key !== undefined) this.named(response.req.url ?? '', key);
    if (status === 0) response.destroy();
    else response.writeHead(status, headers).end(body);
  }
}
