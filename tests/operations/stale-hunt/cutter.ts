import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { cutListeners } from '../node';
import type { CutStep } from './plan';

/**
 * Cuts the connections on which nodes hear each other, again and again until it is told to end.
 *
 * @returns how many were cut.
 */
export async function cutAgainAndAgain(
  client: Client,
  cuts: CutStep[],
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  for (const { pause, whom } of cuts) {
    await delay(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    count += await cutListeners(client, whom);
  }
  return count;
}
