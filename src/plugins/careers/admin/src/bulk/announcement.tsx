import { VisuallyHidden } from '@strapi/design-system';
import { useRef } from 'react';
import { useReader } from '../reading/use-reader';
import { progressWords, resultWords } from '../words/bulk';
import type { Work } from './use-publishing';

const STEPS = 4;

/** Reads aloud how far it is, by quarters (fifty portions would never be silent), and the result. */
export function Announcement({ work, total }: { work: Work; total: number }) {
  const reader = useReader();
  const read = useRef({ step: 0, words: '' });
  if (work.phase === 'running') {
    const step = Math.floor((STEPS * (work.published + work.refused)) / total);
    if (step > read.current.step) {
      read.current = { step, words: progressWords(work, total, reader) };
    }
  }
  const words = work.phase === 'done' ? resultWords(work.done, reader) : read.current.words;
  return (
    <VisuallyHidden role="status" tag="p">
      {words}
    </VisuallyHidden>
  );
}
