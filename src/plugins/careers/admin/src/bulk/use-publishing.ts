import { useRef, useState } from 'react';
import { publishOffers } from '../api/publish-offers';
import { type Refusal, answerOf } from './answer';
import { type Done, portionsOf, publishInPortions } from './in-portions';
import type { Offer } from './offer';

/** What one transaction holds: long enough to be quick, short enough to let others write between. */
const PORTION = 10;

export type DoneOffers = Done<Offer, Refusal>;

/** How far it is. */
export type Work =
  | { phase: 'ready' }
  | { phase: 'running'; published: number; refused: number; isStopping: boolean }
  | { phase: 'done'; done: DoneOffers };

async function send(portion: Offer[]) {
  const documentIds = portion.map(({ documentId }) => documentId);
  const locale = portion[0]?.locale ?? '';
  return answerOf(await publishOffers(documentIds, locale), documentIds.length);
}

/** Publishes offers, tells how far it is, and can be stopped after the portion under way. */
export function usePublishing(offers: Offer[]) {
  const [work, setWork] = useState<Work>({ phase: 'ready' });
  const isStopped = useRef(false);

  const show = (published: number, refused: number) =>
    setWork({ phase: 'running', published, refused, isStopping: isStopped.current });

  const start = async (): Promise<DoneOffers> => {
    isStopped.current = false;
    show(0, 0);
    const way = { send, isStopped: () => isStopped.current, onProgress: show };
    const done = await publishInPortions(portionsOf(offers, PORTION), way);
    setWork({ phase: 'done', done });
    return done;
  };
  const stop = () => {
    isStopped.current = true;
    setWork((now) => (now.phase === 'running' ? { ...now, isStopping: true } : now));
  };
  return { work, start, stop };
}
