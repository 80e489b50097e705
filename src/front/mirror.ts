import type { MessagePort } from 'node:worker_threads';
import type { Entry } from '../website/cache/entry';
import type { StoreObserver } from '../website/cache/store';
import type { Agreement } from './agreement';
import type { Told } from './messages';

/** Tells the front which answers there are, as the cache keeps and forgets them. */
export class Mirror implements StoreObserver {
  constructor(
    private readonly front: MessagePort,
    private readonly agreement: Agreement,
    /** Milliseconds by which the application's clock is ahead of the machine's. */
    private readonly ahead: () => number,
  ) {}

  kept(key: string, entry: Entry): void {
    // What is passed on as it comes is not asked by a key.
    if (entry.asked.answer === 'feed') return;
    const { status, headers, keptAt, representations } = entry;
    for (const representation of Object.values(representations)) {
      representation.body = shared(representation.body);
    }
    const ahead = this.ahead();
    const [madeAt, until] = [entry.madeAt - ahead, entry.until - ahead];
    const answer = { status, headers, madeAt, until, keptAt, representations };
    this.tell({ what: 'kept', key, answer });
  }

  forgotten(keys: string[]): void {
    this.tell({ what: 'forgotten', keys });
  }

  forgotAll(): void {
    this.tell({ what: 'forgot all' });
  }

  private tell(message: Told): void {
    this.front.postMessage(message);
    this.agreement.tell();
  }
}

/** The same bytes where both threads can read them, so that they are there once. */
function shared(body: Uint8Array): Uint8Array {
  if (body.buffer instanceof SharedArrayBuffer) return body;
  const copy = Buffer.from(new SharedArrayBuffer(body.length));
  copy.set(body);
  return copy;
}
