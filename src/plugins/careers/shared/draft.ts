/** Why a draft is not shown. */
export type DraftRefusal = 'expired' | 'revoked' | 'invalid';

/** What the website needs to show drafts, beside the offer (which has the shape of the public API). */
export interface DraftMeta {
  /** The languages in which the offer has a draft, the source language first. */
  locales: { code: string; name: string; dir: 'ltr' | 'rtl' }[];
  /** ISO 8601: when the link ends; null for an API token. */
  expiresAt: string | null;
  /** How the reader came: the editor's own preview, a link given to somebody, an API token. */
  by: 'preview' | 'share' | 'token';
  /** Whether something is published in this language that differs from this draft, or nothing is. */
  status: 'draft' | 'modified' | 'published';
}
