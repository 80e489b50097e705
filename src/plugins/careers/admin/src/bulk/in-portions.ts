/** What the server made of one request: all of it, nothing of it, or nobody knows. */
export type Answer<Refusal> = 'published' | { refused: Refusal } | 'signed-out' | 'no-answer';

/** What was done with a selection. Each of its offers is in one of the lists, once, in its order. */
export interface Done<Offer, Refusal> {
  published: Offer[];
  refused: { offer: Offer; refusal: Refusal }[];
  /** Those that were not tried any more, or of which nobody knows. */
  left: Offer[];
  /** Why it ended before its end, unless somebody stopped it. */
  brokenBy?: 'signed-out' | 'no-answer';
}

interface Way<Offer, Refusal> {
  /** Sends one portion; never rejects. */
  send: (portion: Offer[]) => Promise<Answer<Refusal>>;
  isStopped: () => boolean;
  /** Told after each answer how many were published and how many refused so far. */
  onProgress: (published: number, refused: number) => void;
}

/**
 * Publishes one portion after the other, so that others can write in between. One offer that cannot be
 * published makes the server refuse its whole portion: then each of the portion is sent by itself.
 */
export async function publishInPortions<Offer, Refusal>(
  portions: Offer[][],
  { send, isStopped, onProgress }: Way<Offer, Refusal>,
): Promise<Done<Offer, Refusal>> {
  const waiting = [...portions];
  const done: Done<Offer, Refusal> = { published: [], refused: [], left: [] };
  for (let portion = waiting[0]; portion && !isStopped(); portion = waiting[0]) {
    const answer = await send(portion);
    if (answer === 'signed-out' || answer === 'no-answer') {
      done.brokenBy = answer;
      break;
    }
    waiting.shift();
    if (answer === 'published') done.published.push(...portion);
    else if (portion.length > 1) waiting.unshift(...portion.map((offer) => [offer]));
    else done.refused.push(...portion.map((offer) => ({ offer, refusal: answer.refused })));
    onProgress(done.published.length, done.refused.length);
  }
  return { ...done, left: waiting.flat() };
}

/** Offers in portions of at most `size`, each of one language, because a request is about one. */
export function portionsOf<Offer extends { locale: string }>(
  offers: Offer[],
  size: number,
): Offer[][] {
  const portions: Offer[][] = [];
  for (const offer of offers) {
    const last = portions.at(-1);
    if (last && last.length < size && last[0]?.locale === offer.locale) last.push(offer);
    else portions.push([offer]);
  }
  return portions;
}
