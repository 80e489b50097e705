import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Answered, Asked } from './messages';

/** What an application answers, as a whole. */
export type Taken = Pick<Answered, 'status' | 'headers' | 'body'>;

/** Nobody is connected: a question that comes in a message has no connection of its own. */
const nobody = new Socket();

/** A visitor's question as the application knows requests; it has no body. */
export function requestOf({ method, url, headers }: Asked): IncomingMessage {
  const request = new IncomingMessage(nobody);
  Object.assign(request, { method, url, headers, httpVersion: '1.1', complete: true });
  request.push(null);
  return request;
}

/** A response that is not written to a connection: whoever asked takes it as a whole. */
export class TakenResponse extends ServerResponse {
  private readonly pieces: Uint8Array[] = [];
  private head: string[] | undefined;
  private isTaken = false;

  constructor(
    request: IncomingMessage,
    private readonly take: (answer: Taken) => void,
  ) {
    super(request);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (Array.isArray(headers)) this.head = headers as string[];
    else if (typeof headers === 'object' && headers) {
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value as string);
    }
    return this;
  }

  override write(chunk: string | Uint8Array): boolean {
    this.pieces.push(Buffer.from(chunk as Uint8Array));
    return true;
  }

  override end(last?: unknown): this {
    if (this.isTaken) return this;
    const isBody = typeof last === 'string' || last instanceof Uint8Array;
    const only = last instanceof Uint8Array && this.pieces.length === 0 ? last : undefined;
    if (isBody && !only) this.write(last);
    this.finish(this.statusCode, only ?? Buffer.concat(this.pieces));
    process.nextTick(() => {
      this.emit('finish');
      this.emit('close');
    });
    return this;
  }

  override destroy(): this {
    if (!this.isTaken) this.finish(0, Buffer.alloc(0));
    return this;
  }

  private finish(status: number, body: Uint8Array): void {
    this.isTaken = true;
    this.finished = true;
    this.take({ status, headers: this.head ?? this.headerLines(), body });
  }

  private headerLines(): string[] {
    return Object.entries(this.getHeaders()).flatMap(([name, value]) =>
      [value ?? []].flat().flatMap((one) => [name, String(one)]),
    );
  }
}
