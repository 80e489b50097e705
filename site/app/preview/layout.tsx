import type { ReactNode } from 'react';
import { Root } from '../../components/root';
import { previewLocale } from '../../lib/preview-locale';
import '../site.css';

/** A draft is never kept. */
export const dynamic = 'force-dynamic';

export default async function Layout({ children }: { children: ReactNode }) {
  return <Root locale={await previewLocale()}>{children}</Root>;
}
