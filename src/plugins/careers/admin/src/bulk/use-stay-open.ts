import { useEffect } from 'react';

/**
 * Keeps a dialog open, and the page, while something runs that a slip would stop: Escape and clicks
 * beside the dialog do nothing, and the browser asks before it leaves. Strapi's dialogs of actions
 * cannot be told that; they listen at the document, so this listens before them.
 */
export function useStayOpen(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const keep = new AbortController();
    const { signal } = keep;
    const options = { capture: true, signal };
    window.addEventListener('keydown', keepFromEscape, options);
    window.addEventListener('pointerdown', keepFromClickBeside, options);
    window.addEventListener('beforeunload', askBefore, { signal });
    return () => keep.abort();
  }, [isRunning]);
}

function keepFromEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

function keepFromClickBeside(event: PointerEvent): void {
  const isInside = event.target instanceof Element && event.target.closest('[role=dialog]');
  if (!isInside) event.stopPropagation();
}

function askBefore(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
