/** What the CMS said to a question. */
export interface Answer {
  status: number;
  body: string;
  /** Asked with again, so that an answer that still holds need not be sent twice. */
  etag: string | null;
  /** Where an offer has moved to. */
  location: string | null;
}

/**
 * Asks the CMS. `unchanged` is only said to an etag.
 *
 * @throws when the CMS cannot be reached or cannot answer.
 */
export type Ask = (address: string, etag: string | null) => Promise<Answer | 'unchanged'>;

interface Known {
  answer: Answer;
  /** When it was asked for, in milliseconds. */
  askedAt: number;
}

/** A question on its way. */
interface Flight {
  answer: Promise<Answer>;
  /** When it was asked, in milliseconds. */
  since: number;
}

interface Limits {
  /** Milliseconds for which an answer holds unasked. Not above 1000: gone means gone. */
  freshFor?: number;
  /** Milliseconds to wait for a CMS that failed the last time, before what is known is served. */
  patience?: number;
  /** How many answers are kept; the one unused for longest goes first. */
  most?: number;
  now?: () => number;
}

/**
 * What the CMS said, kept for half a second, checked from then on at every use, and served as it is
 * while the CMS is away. One question is never asked twice at the same time.
 */
export class AnswerCache {
  private readonly known = new Map<string, Known>();
  private readonly flights = new Map<string, Flight>();
  private away = false;

  constructor(
    private readonly send: Ask,
    private readonly limits: Limits = {},
  ) {}

  /** @throws what asking throws, when nothing is known that could be served instead. */
  async ask(address: string): Promise<Answer> {
    const known = this.known.get(address);
    if (!known) return this.fly(address).answer;
    this.keep(address, known);
    if (this.now() - known.askedAt < (this.limits.freshFor ?? 500)) return known.answer;
    const flight = this.fly(address, known.answer);
    const answer = flight.answer.catch(() => known.answer);
    if (!this.away) return answer;
    const patience = flight.since + (this.limits.patience ?? 250) - this.now();
    return patience > 0 ? Promise.race([answer, later(patience, known.answer)]) : known.answer;
  }

  private fly(address: string, known?: Answer): Flight {
    const running = this.flights.get(address);
    if (running) return running;
    const answer = this.check(address, known).finally(() => this.flights.delete(address));
    const flight = { answer, since: this.now() };
    this.flights.set(address, flight);
    return flight;
  }

  private async check(address: string, known?: Answer): Promise<Answer> {
    const askedAt = this.now();
    try {
      const reply = await this.send(address, known?.etag ?? null);
      this.away = false;
      const answer = reply === 'unchanged' ? known : reply;
      if (!answer) throw new Error('An answer was not sent because it had not changed.');
      this.keep(address, { answer, askedAt });
      return answer;
    } catch (error) {
      this.away = true;
      throw error;
    }
  }

  /** Puts an answer last in the line of those that may go. */
  private keep(address: string, known: Known): void {
    this.known.delete(address);
    this.known.set(address, known);
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size > (this.limits.most ?? 1000)) {
      this.known.delete(oldest);
    }
  }

  private now(): number {
    return (this.limits.now ?? Date.now)();
  }
}

const later = (milliseconds: number, answer: Answer) =>
  new Promise<Answer>((resolve) => setTimeout(resolve, milliseconds, answer));
