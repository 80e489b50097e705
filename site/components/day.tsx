import type { ReactNode } from 'react';

/** A day (`YYYY-MM-DD`) that both people and programs can read. */
export const Day = ({ day, children }: { day: string; children: ReactNode }) => (
  <time dateTime={day}>{children}</time>
);
