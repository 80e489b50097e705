import type { Day, Reason } from '../../../shared/on-the-website';
import { addDays, daysAgo, longDay, recentDay } from './day';
import type { Reader } from './say';

const WEEK = 7;

/** Why visitors do not see an offer. */
export function reasonWords(reason: Reason, reader: Reader): string {
  switch (reason.code) {
    case 'not-written':
      return reader.say('reason.not-written');
    case 'not-published':
      return reader.say('reason.not-published');
    case 'opens':
      return reader.say('reason.opens', { day: longDay(reason.on, reader) });
    case 'closed':
      return closedWords(reason.on, reader);
  }
}

function closedWords(lastOpenDay: Day, reader: Reader): string {
  const firstClosedDay = addDays(lastOpenDay, 1);
  if (daysAgo(firstClosedDay, reader.today) < WEEK) {
    return reader.say('reason.closed-since', { day: recentDay(firstClosedDay, reader) });
  }
  return reader.say('reason.closed', { day: longDay(lastOpenDay, reader) });
}
