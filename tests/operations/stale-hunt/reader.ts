import type { Answer } from './address';

/** How an address is asked. */
export interface Manner {
  /** Undefined for whoever does not say. */
  coding: 'identity' | 'gzip' | 'br' | undefined;
  /** Whether what was read before is named, if there is something. */
  asksIfNew: boolean;
}

/** An answer, when it was asked for and came, and what can be told of how it was made. */
export interface Read extends Answer {
  sent: number;
  came: number;
  /** The node was listening: only then an answer that may be kept carries an ETag. */
  isFromListener: boolean;
  /** It had been kept: only then an answer is compressed. */
  wasKept: boolean;
}

/** Readers that remember what they have read, as browsers do. */
export class Reader {
  private readonly known = new Map<string, Answer & { etag: string }>();

  async read(node: string, path: string, { coding, asksIfNew }: Manner): Promise<Read> {
    const before = asksIfNew ? this.known.get(path) : undefined;
    const sent = performance.now();
    const response = await fetch(`${node}${path}`, {
      redirect: 'manual',
      headers: {
        ...(coding && { 'accept-encoding': coding }),
        ...(before && { 'if-none-match': before.etag }),
      },
    });
    const body = await response.text();
    const came = performance.now();
    const { status, headers } = response;
    if (![200, 304, 308, 404, 410].includes(status) || headers.has('warning')) {
      throw new Error(`${path} answered ${status}, ${headers.get('warning')}: ${body}`);
    }
    const etag = headers.get('etag');
    if (status === 304 && etag !== before?.etag) throw new Error(`${path} is not what it was`);
    const location = headers.get('location') ?? undefined;
    // What a 304 says in its headers takes the place of what was kept (RFC 9111, section 4.3.4).
    const answer =
      status === 304 && before
        ? { ...before, ...(location && { location }) }
        : { status, location, body };
    if (etag !== null) this.known.set(path, { ...answer, etag });
    const wasKept = headers.has('content-encoding');
    return { ...answer, sent, came, isFromListener: etag !== null, wasKept };
  }
}
