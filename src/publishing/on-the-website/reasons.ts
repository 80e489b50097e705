import type { Day, Reason } from '../../plugins/careers/shared/on-the-website';

/** The days an offer is shown: the first and the last one, both included, as far as there are any. */
export interface Days {
  opensOn: Day | null;
  closesOn: Day | null;
}

/** What a language of an offer is, as far as being seen depends on it. */
export interface Presence {
  isWritten: boolean;
  /** The days of what is published; null if nothing is. */
  published: Days | null;
  /** The company's day. */
  today: Day;
}

export const notWritten = ({ isWritten, published }: Presence): Reason | null =>
  isWritten || published ? null : { code: 'not-written' };

export const notPublished = ({ isWritten, published }: Presence): Reason | null =>
  isWritten && !published ? { code: 'not-published' } : null;

/** ISO 8601 days are in order as texts. */
export const opens = ({ published, today }: Presence): Reason | null =>
  published?.opensOn && published.opensOn > today ? { code: 'opens', on: published.opensOn } : null;

export const closed = ({ published, today }: Presence): Reason | null =>
  published?.closesOn && published.closesOn < today
    ? { code: 'closed', on: published.closesOn }
    : null;

/** Every reason why a language cannot be seen; none exactly when it can. */
export function reasonsOf(presence: Presence): Reason[] {
  return [notWritten, notPublished, opens, closed]
    .map((reason) => reason(presence))
    .filter((reason) => reason !== null);
}
