import type { ReactNode } from 'react';
import { Root } from '../../../components/root';
import '../../site.css';

/** A draft is never kept. */
export const dynamic = 'force-dynamic';

export default async function Layout(props: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  return <Root locale={(await props.params).locale}>{props.children}</Root>;
}
