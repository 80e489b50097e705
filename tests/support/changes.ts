import { get } from './api';

/** One entry of an answer of `changes`. */
export interface Entry {
  type: 'live' | 'gone' | 'site';
  documentId: string | null;
  locale: string;
  slug: string | null;
  formerSlugs: string[];
  changedAt: string;
  reason?: string;
  goneOn?: string;
  offer?: Record<string, unknown> & { title: string; slug: string };
}

/** All the entries of a reading, page by page, and the cursor to go on with. */
export interface Reading {
  entries: Entry[];
  cursor: string;
  pages: number;
}

/** Reads to the end, as a static site does: from a cursor, or everything. */
export async function readChanges(cursor?: string, parameters = ''): Promise<Reading> {
  const entries: Entry[] = [];
  let next = cursor;
  for (let pages = 1; ; pages += 1) {
    const since = next ? `since=${encodeURIComponent(next)}&` : '';
    const { data, meta, status, error } = await get<Entry[]>(
      `/job-offers/changes?${since}${parameters}`,
    );
    expect([status, error]).toEqual([200, undefined]);
    entries.push(...data);
    next = String(meta.cursor);
    if (!meta.hasMore) return { entries, cursor: next, pages };
  }
}

/** A site as somebody who reads changes knows it: what each address shows, or that it is gone. */
export type Site = Map<string, Entry>;

export const addressOf = ({ documentId, locale }: Entry): string => `${documentId} ${locale}`;

/** The site after some more entries. */
export function replay(site: Site, entries: Entry[]): Site {
  const known: Site = new Map(site);
  for (const entry of entries) if (entry.type !== 'site') known.set(addressOf(entry), entry);
  return known;
}
