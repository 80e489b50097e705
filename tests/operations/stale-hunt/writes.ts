import { change, create, remove, say } from './offer-writes';
import { changePage, renameDepartment } from './surrounding-writes';
import { type World, isWritten } from './world';
import type { Ids, Situation, Write } from './write';
import type { Action, WriteStep } from './write-steps';

/** So few that all are shown on one page. */
const MOST = 12;

const acts: Record<Action, (situation: Situation) => Write> = {
  create: (situation) =>
    situation.world.offers.filter(isWritten).length < MOST ? create(situation) : say(situation),
  'say it in a language': say,
  'move to other countries': change(({ countries }) => ({ countries })),
  'change workplace': change(({ workplace }) => ({ workplace })),
  'change department': change(({ department }) => ({ department })),
  'close or open': change((_, { isClosed }) => ({ isClosed: !isClosed })),
  'delete a language': remove,
  'rename a department': renameDepartment,
  'change the careers page': changePage,
};

/**
 * What a step is in a world.
 *
 * @param number what makes its words unlike all others.
 */
export function writeOf(step: WriteStep, world: World, ids: Ids, number: number): Write {
  const place = placeOf(step, world);
  const offer = world.offers[place];
  const situation = { step, world, ids, number, place };
  return offer ? acts[step.action]({ ...situation, offer }) : create(situation);
}

/** The place of the offer that a step is about; after the last one if there is none. */
export function placeOf({ offer }: WriteStep, { offers }: World): number {
  const written = [...offers.keys()].filter((place) => isWritten(offers[place]!));
  return written[offer % Math.max(written.length, 1)] ?? offers.length;
}
