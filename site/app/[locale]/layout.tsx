import type { ReactNode } from 'react';
import { Root } from '../../components/root';
import '../site.css';

/** Every page is made when it is asked for; what it shows is kept in lib/answer-cache.ts only. */
export const dynamic = 'force-dynamic';

export default async function Layout(props: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  return <Root locale={(await props.params).locale}>{props.children}</Root>;
}
