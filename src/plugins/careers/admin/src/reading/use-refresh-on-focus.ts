import { useEffect } from 'react';

/** Asks again when somebody comes back to the window: a colleague may have published meanwhile. */
export function useRefreshOnFocus(refresh: () => unknown): void {
  useEffect(() => {
    const onFocus = () => void refresh();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [refresh]);
}
