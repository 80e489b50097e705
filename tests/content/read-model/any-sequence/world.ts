import { setToday } from '../../../support/clock';
import {
  change,
  draftOffer,
  locationsIn,
  publish,
  translate,
  unpublish,
} from '../../../support/offers';
import { query } from '../../../support/tables';
import type { Action, Step } from './steps';

const UID = 'api::job-offer.job-offer';
const DAY = 86_400_000;

/** The offers of one run, and the day it is. */
export interface World {
  day: string;
  /** Every offer there ever was, the deleted ones too. */
  offers: string[];
  /** How many texts were written, so that no two are the same. */
  written: number;
}

export const newWorld = (): World => ({ day: '2026-03-10', offers: [], written: 0 });

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

async function facts({ countries, opensIn, lasts }: Step, { day }: World) {
  const opensOn = opensIn === null ? null : daysAfter(day, opensIn);
  return {
    locations: await locationsIn(countries),
    opensOn,
    closesOn: lasts === null ? null : daysAfter(opensOn ?? day, lasts),
  };
}

async function sourceLanguage(documentId: string): Promise<string> {
  const [draft] = await query<{ source: string }>(
    `select source_language as source from job_offers
    where document_id = ? and published_at is null limit 1`,
    [documentId],
  );
  return draft?.source ?? 'en';
}

function title(world: World): string {
  world.written += 1;
  return `Text ${world.written}`;
}

const acts: Record<Action, (documentId: string, step: Step, world: World) => Promise<unknown>> = {
  create: async (_, step, world) => {
    const words = { title: title(world), ...(await facts(step, world)) };
    world.offers.push(await draftOffer(step.locale, words));
  },
  translate: (documentId, { locale }, world) =>
    translate(documentId, locale, { title: title(world) }),
  'change facts': async (documentId, step, world) =>
    change(documentId, await sourceLanguage(documentId), await facts(step, world)),
  'send back old facts': async (documentId, step, world) =>
    change(documentId, step.locale, await facts(step, world)),
  publish: (documentId, { locale }) => publish(documentId, locale),
  'publish all': (documentId) => publish(documentId, '*'),
  unpublish: (documentId, { locale }) => unpublish(documentId, locale),
  discard: (documentId, { locale }) => strapi.documents(UID).discardDraft({ documentId, locale }),
  'delete language': (documentId, { locale }) =>
    strapi.documents(UID).delete({ documentId, locale }),
  delete: (documentId) => strapi.documents(UID).delete({ documentId, locale: '*' }),
  clone: async (documentId, _, world) => {
    const cloned = await strapi.documents(UID).clone({ documentId });
    if (cloned?.documentId) world.offers.push(cloned.documentId);
  },
  'days pass': async (_, { days }, world) => {
    world.day = daysAfter(world.day, days);
    setToday(world.day);
  },
};

/** Does a step; what the door refuses in words is as good as done. */
export async function takeStep(step: Step, world: World): Promise<void> {
  const documentId = world.offers[step.offer % Math.max(world.offers.length, 1)];
  const action = documentId === undefined && step.action !== 'days pass' ? 'create' : step.action;
  try {
    await acts[action](documentId ?? '', step, world);
  } catch (error) {
    const refusals = ['ValidationError', 'ApplicationError', 'NotFoundError'];
    if (!refusals.includes((error as Error).name)) throw error;
  }
}
