import type { SiteLanguage, WholeOffer } from './api';
import { cmsUrl } from './environment';

/** A language that a draft can be read in. */
export type DraftLanguage = Pick<SiteLanguage, 'code' | 'name' | 'dir'>;

/** What a link to drafts shows in a language. */
export type DraftState =
  | { state: 'draft'; offer: WholeOffer; meta: DraftMeta }
  | { state: 'refused'; reason: Refusal }
  | { state: 'unwritten'; locales: DraftLanguage[] };

/** Why a link shows nothing. */
export type Refusal = 'expired' | 'revoked' | 'invalid';

export interface DraftMeta {
  /** The languages in which the offer has a draft. */
  locales: DraftLanguage[];
  /** When the link ends, ISO 8601. */
  expiresAt: string | null;
  /** Whether something is published in this language, and whether the draft differs from it. */
  status: 'draft' | 'modified' | 'published';
}

interface Answer {
  data: WholeOffer | null;
  meta: DraftMeta;
  error?: { details?: { reason?: Refusal; locales?: DraftLanguage[] } };
}

/** A JWT in its compact form (RFC 7519, section 3); an API token is none and is never passed on. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** Milliseconds after which the CMS counts as away. */
const LONGEST_WAIT = 5000;

/**
 * Asks the CMS for a draft, each time anew: Next.js keeps no answer unless it is told to.
 *
 * @param locale a language of the site.
 * @throws when the CMS cannot be reached or cannot answer.
 */
export async function draftAt(token: string, locale: string): Promise<DraftState> {
  if (!JWT.test(token)) return { state: 'refused', reason: 'invalid' };
  const address = `${cmsUrl()}/api/careers/draft?${new URLSearchParams({ locale })}`;
  const response = await fetch(address, {
    headers: { Authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  if (![200, 401, 404].includes(response.status)) {
    throw new Error(`The CMS answered ${response.status} to a link.`);
  }
  const { data, meta, error } = (await response.json()) as Answer;
  if (data) return { state: 'draft', offer: data, meta };
  const { reason = 'invalid', locales = [] } = error?.details ?? {};
  return response.status === 404 ? { state: 'unwritten', locales } : { state: 'refused', reason };
}

/** The HTTP status of a page that shows this. */
export const statusOf = ({ state }: DraftState): 200 | 401 | 404 =>
  (({ draft: 200, refused: 401, unwritten: 404 }) as const)[state];
