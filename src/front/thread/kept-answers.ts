import { LRUCache } from 'lru-cache';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { KeptAnswer } from '../../website/cache/entry';
import { sendReady } from '../../website/cache/send';
import { MOST_ALIASES } from '../../website/cache/store';
import type { Agreement } from '../agreement';
import type { Told } from '../messages';

/** The answers the application keeps, as this thread has been told. */
export class KeptAnswers {
  private readonly keys = new LRUCache<string, string>({ max: MOST_ALIASES });
  private readonly answers = new Map<string, KeptAnswer>();
  private heard = 0;

  constructor(
    private readonly port: MessagePort,
    private readonly agreement: Agreement,
  ) {}

  /**
   * Answers an address that has been asked before, if its answer is kept, is ready in the coding that
   * is asked for, and nothing has changed.
   *
   * @returns whether it was.
   */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.catchUp() || !this.agreement.isVouchedFor) return false;
    const key = this.keys.get(request.url ?? '');
    const answer = key === undefined ? undefined : this.answers.get(key);
    if (!answer) return false;
    const time = Date.now();
    if (time < answer.madeAt || time >= answer.until) return false;
    return sendReady(request, response, answer, { left: answer.until - time });
  }

  /** Remembers what an address asks; that never changes. */
  name(address: string, key: string): void {
    this.keys.set(address, key);
  }

  /** @returns whether all has been taken in that was told until now. */
  private catchUp(): boolean {
    while (this.heard !== this.agreement.told) {
      const received = receiveMessageOnPort(this.port) as { message: Told } | undefined;
      if (!received) return false;
      this.heard = (this.heard + 1) | 0;
      this.hear(received.message);
    }
    return true;
  }

  private hear(told: Told): void {
    if (told.what === 'kept') this.answers.set(told.key, told.answer);
    else if (told.what === 'forgotten') for (const key of told.keys) this.answers.delete(key);
    else this.answers.clear();
  }
}
