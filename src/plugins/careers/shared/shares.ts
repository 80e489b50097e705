/** A link to the drafts of one offer, for somebody without a login. */
export interface Share {
  documentId: string;
  /** Who made it, as the panel shows it. */
  createdBy: string | null;
  /** ISO 8601. */
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** When it was opened last; null if never. */
  openedAt: string | null;
  /** The link itself; null once it has expired or was revoked. */
  url: string | null;
}

/** The answer of `GET /careers/offers/:documentId/shares`, the newest first. */
export interface ShareList {
  data: Share[];
}

/** The answer of `POST /careers/offers/:documentId/shares` and of `POST /careers/shares/:documentId/revoke`. */
export interface OneShare {
  data: Share;
}
