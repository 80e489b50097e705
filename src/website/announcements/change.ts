import { z } from '@strapi/utils';

const shown = z.strictObject({
  locale: z.string(),
  slug: z.string(),
  reference: z.string(),
  countries: z.array(z.string()),
  department: z.string().nullable(),
  workplace: z.string().nullable(),
  employmentType: z.string().nullable(),
});

/** What an offer is found by in one language, as it was published before or after a change. */
export type Shown = z.infer<typeof shown>;

const change = z.discriminatedUnion('kind', [
  /** Anything may answer otherwise: languages, countries, the company, who may read. */
  z.strictObject({ kind: z.literal('everything') }),
  /** The texts or labels of the careers page in one language. */
  z.strictObject({ kind: z.literal('page'), locale: z.string() }),
  /** What a department is called in one language. */
  z.strictObject({ kind: z.literal('department'), locale: z.string(), key: z.string() }),
  z.strictObject({
    kind: z.literal('offer'),
    documentId: z.string(),
    /** The languages in which its own address answers otherwise. */
    locales: z.array(z.string()),
    /** What it was found by before and is found by now, in every language it is published in. */
    shown: z.array(shown),
    /** Whether only words have changed: it is found in the same places as before. */
    onlyWords: z.boolean(),
  }),
]);

/** Something that the website answers otherwise than before. */
export type Change = z.infer<typeof change>;

const announcement = z.strictObject({ node: z.string(), changes: z.array(change) });

/** What one node tells the others. */
export type Announcement = z.infer<typeof announcement>;

/**
 * Reads what a node was told. What it does not understand, because another version said it, may be a
 * change of anything.
 */
export function announcementOf(payload: string): Announcement {
  const said = announcement.safeParse(parsed(payload));
  return said.success ? said.data : { node: 'unknown', changes: [{ kind: 'everything' }] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
