import { useNotification, useTable } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useShowOffersAgainMutation } from '../api/show-offers-again';
import { useReader } from '../reading/use-reader';
import { resultWords } from '../words/bulk';
import type { DoneOffers } from './use-publishing';

interface Run {
  done: Promise<DoneOffers>;
  isOver: boolean;
}

/**
 * What closing the dialog does, however it is closed: what runs stops after the portion under way;
 * the list is asked for again, and what was not published stays selected. Whoever closed it before
 * the end reads in a notification what was done.
 *
 * @returns takes what was started.
 */
export function useLeaving(stop: () => void): (done: Promise<DoneOffers>) => void {
  const reader = useReader();
  const { toggleNotification } = useNotification();
  const selectRow = useTable('useLeaving', (table) => table.selectRow);
  const [showAgain] = useShowOffersAgainMutation();
  const run = useRef<Run | null>(null);

  const leave = async () => {
    if (!run.current) return;
    const wasOver = run.current.isOver;
    stop();
    const done = await run.current.done;
    const { published, refused, left } = done;
    const rest = [...refused.map(({ offer }) => offer), ...left];
    void showAgain([...published, ...rest].map(({ documentId }) => documentId));
    selectRow(rest);
    if (!wasOver) toggleNotification({ type: 'info', message: resultWords(done, reader) });
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => () => void latest.current(), []);

  return (done) => {
    const started: Run = { done, isOver: false };
    run.current = started;
    void done.then(() => (started.isOver = true));
  };
}
