import type { Share } from '../../../shared/shares';
import { moment } from './day';
import type { Reader } from './say';

export type ShareState = 'active' | 'expired' | 'revoked';

/** Whether a link still opens the drafts. */
export function shareState({ revokedAt, expiresAt, url }: Share, now: Date): ShareState {
  if (revokedAt) return 'revoked';
  return url && new Date(expiresAt) > now ? 'active' : 'expired';
}

/** What a link does, or since when it does nothing. */
export function shareWords(share: Share, now: Date, { say, locale }: Reader): string {
  const state = shareState(share, now);
  const ended = state === 'revoked' ? share.revokedAt : share.expiresAt;
  return say(`share.${state}`, { moment: moment(ended ?? share.expiresAt, locale) });
}

/** Who made a link, and when. */
export function makerWords({ createdBy, createdAt }: Share, { say, locale }: Reader): string {
  const when = moment(createdAt, locale);
  if (!createdBy) return say('share.made-on', { moment: when });
  return say('share.made-by', { person: createdBy, moment: when });
}

/** When a link was opened last. */
export function openedWords({ openedAt }: Share, { say, locale }: Reader): string {
  if (!openedAt) return say('share.never-opened');
  return say('share.opened', { moment: moment(openedAt, locale) });
}
