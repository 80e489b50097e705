import { z } from '@strapi/utils';
import { listedOffer } from './lists';
import { day, documentId, instant, locale } from './primitives';

const formerSlugs = z
  .array(z.string())
  .describe('Addresses it once had in this language, which lead to this one.');
const changedAt = instant.describe('Since when it answers as it does, in UTC.');

/** An offer that can be seen in a language. */
export const liveChange = z.strictObject({
  type: z.literal('live').describe('It can be seen.'),
  documentId,
  locale,
  slug: z.string().describe('Its address in this language.'),
  formerSlugs,
  changedAt,
  offer: listedOffer.describe('The card, with what populate asks for.'),
});

/** An offer that could be seen in a language and cannot any more. */
export const goneChange = z.strictObject({
  type: z.literal('gone').describe('It could be seen and cannot any more.'),
  documentId,
  locale,
  slug: z.string().nullable().describe('The address it had; null if another offer has it now.'),
  formerSlugs,
  changedAt,
  reason: z
    .enum(['closed', 'withdrawn', 'deleted'])
    .describe('Its closing day has passed, it was taken back, or it was deleted.'),
  goneOn: day.describe('The first day it could not be seen.'),
});

/** A language of the site in which the careers page, the company or the languages changed. */
export const siteChange = z.strictObject({
  type: z.literal('site').describe('What stands around the offers changed.'),
  documentId: z.null().describe('It is about no single offer.'),
  locale,
  slug: z.null().describe('It is about no single offer.'),
  formerSlugs: z.array(z.never()).max(0).describe('Always empty.'),
  changedAt,
});

/** `GET /api/job-offers/changes` */
export const changeListAnswer = z.strictObject({
  data: z
    .array(z.discriminatedUnion('type', [liveChange, goneChange, siteChange]))
    .describe('One entry for each offer and language: its latest state.'),
  meta: z.strictObject({
    cursor: z.string().describe('What since takes to go on from here.'),
    hasMore: z.boolean().describe('Whether asking on at once gives more.'),
  }),
});
