import { z } from '@strapi/utils';
import { type Section, employmentTypes, workplaces } from '../../publishing/job-offer';
import type { cardFields, wholeFields } from '../parameters/schemas';
import { department } from './names';
import { address, place, salary, sectionItem } from './offer-facts';
import { day, documentId, instant, locale } from './primitives';
import { seo } from './seo';

const cardMembers = {
  documentId,
  locale,
  title: z.string().describe('Plain text, as HR wrote it.'),
  slug: z.string().describe('Its address in this language; a former one leads to it by a 308.'),
  reference: z.string().describe('What people call it by; no two offers have the same.'),
  summary: z.string().nullable().describe('Plain text; null where HR wrote none.'),
  department: department.nullable().describe('Null where none is said.'),
  locations: z.array(place).describe('Where one works, in the order HR gave.'),
  workplace: z.enum(workplaces).nullable().describe('Null where none is said.'),
  employmentType: z
    .enum(employmentTypes)
    .nullable()
    .describe('By schema.org; null where none is said.'),
  salary: salary.nullable().describe('Null where none is said.'),
  datePosted: day.describe('The first day this language could be seen.'),
  closesOn: day.nullable().describe('The last day it can be seen; null without one.'),
  updatedAt: instant.describe('The last change of what this language shows, in UTC.'),
  locales: z.array(locale).describe('The languages it can be seen in.'),
} satisfies Record<(typeof cardFields)[number], z.ZodType>;

const wholeMembers = {
  opensOn: day.nullable().describe('The first day it can be seen; null without one.'),
  applyUrl: z.string().nullable().describe('Where one applies; null if by e-mail only.'),
  applyEmail: z.string().nullable().describe('Whom one applies to; null if on a page only.'),
  occupationCode: z.string().nullable().describe('ISCO-08; null where none is said.'),
} satisfies Record<(typeof wholeFields)[number], z.ZodType>;

const forSearchEngines = seo.describe('In a list only with populate=seo.');

const section = z.array(sectionItem);

const sectionMembers = {
  responsibilities: section.describe('What one will do.'),
  requirements: section.describe('What one must bring.'),
  niceToHaves: section.describe('What would be nice to have.'),
  benefits: section.describe('What the company offers.'),
} satisfies Record<Section, z.ZodType>;

/** What a list asks for with `populate` only. */
const onDemand = z
  .strictObject({ ...wholeMembers, ...sectionMembers, seo: forSearchEngines })
  .partial().shape;

/** An offer in a list, with what `populate` adds. */
export const offerCard = z.strictObject({ ...cardMembers, ...onDemand });

/** A whole offer. */
export const wholeOffer = z.strictObject({
  ...cardMembers,
  locations: z.array(address).describe('Where one works, in the order HR gave.'),
  ...wholeMembers,
  ...sectionMembers,
  seo: seo.describe('What search engines and link previews are told.'),
});

/** An offer of which `fields` chose some members. */
export const offerPart = offerCard.partial().required({ documentId: true, locale: true });
