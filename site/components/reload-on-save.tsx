'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Beside the form in the admin panel: shows the draft anew when it is saved there. Strapi says so by a
 * message; only the CMS may frame this page, so the frame around it is known.
 */
export function ReloadOnSave() {
  const router = useRouter();
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === window || source !== window.parent) return;
      if (typeof data === 'object' && data && 'type' in data && data.type === 'strapiUpdate') {
        router.refresh();
      }
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [router]);
  return null;
}
