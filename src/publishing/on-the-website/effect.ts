import type { Day, Publishing } from '../../plugins/careers/shared/on-the-website';
import { type Days, closed, opens } from './reasons';

/** What publishing a language now would do, before it is said in one word. */
export interface Outcome extends Omit<Publishing, 'effect' | 'on'> {
  isPublished: boolean;
  isLive: boolean;
  /** The days it would be published with. */
  days: Days;
  today: Day;
}

/** What publishing would change for visitors, in one word, and the day if it is one to come. */
export function effectOf(outcome: Outcome): Pick<Publishing, 'effect' | 'on'> {
  const { obstacles, isPublished, isLive, changes, otherLanguages, days, today } = outcome;
  const then = { isWritten: true, published: days, today };
  if (obstacles.length > 0) return { effect: 'impossible' };
  if (isPublished && changes.length === 0 && otherLanguages.length === 0) {
    return { effect: 'nothing' };
  }
  if (closed(then)) return { effect: 'stays-hidden' };
  if (days.opensOn && opens(then)) return { effect: 'goes-live-on', on: days.opensOn };
  return { effect: isLive ? 'changes' : 'goes-live' };
}
