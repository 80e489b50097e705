import { z } from '@strapi/utils';
import { offerCard, offerPart, wholeOffer } from './offer';
import { count, locale } from './primitives';

/** Another language in which the same filters find something. */
export const elsewhere = z.strictObject({
  locale,
  countryCount: count.describe('In how many countries.'),
  offerCount: count.describe('How many offers.'),
});

const elsewhereMember = {
  elsewhere: z
    .array(elsewhere)
    .describe('The other languages in which the same filters, without _q, find something.'),
};

const total = count.optional().describe('How many there are; absent with withCount=false.');

export const pageInfo = z.strictObject({
  page: z.int().min(1).describe('Which page this is, from 1.'),
  pageSize: z.int().min(1).describe('How many offers a page has.'),
  pageCount: count.optional().describe('How many pages there are; absent with withCount=false.'),
  total,
});

/** What is said of a page that was asked for by start and limit. */
export const offsetInfo = z.strictObject({
  start: count.describe('How many offers were left out at the beginning.'),
  limit: z.int().min(1).describe('How many offers there are at most.'),
  total,
});

/** An offer in a list: whole as a card is, unless `fields` left something out. */
export const listedOffer = z.union([offerCard, offerPart]);

/** `GET /api/job-offers` */
export const offerListAnswer = z.strictObject({
  data: z.array(listedOffer),
  meta: z.strictObject({
    pagination: z
      .union([pageInfo, offsetInfo])
      .describe('In the way it was asked for: by page, or by start and limit.'),
    ...elsewhereMember,
  }),
});

/** `GET /api/job-offers/:documentId` and `GET /api/job-offers/by-slug/:slug` */
export const offerAnswer = z.strictObject({
  data: z.union([wholeOffer, offerPart]),
  meta: z.strictObject({}),
});

export const country = z.strictObject({
  documentId: z.string().describe('The country’s id.'),
  code: z.string().describe('ISO 3166-1 alpha-2, in capitals.'),
  name: z.string().describe('Its name in the language of the answer.'),
  offerCount: z.int().min(1).describe('How many offers its list has, under the same filters.'),
});

/** `GET /api/countries` */
export const countryListAnswer = z.strictObject({
  data: z.array(country).describe('In the order in which the language sorts.'),
  meta: z.strictObject(elsewhereMember),
});

export const facetValue = z.strictObject({
  value: z.string().describe('What the filter takes.'),
  label: z.string().describe('What people read, in the language of the answer.'),
  count: count.describe('How many offers this choice would leave; 0 only for a chosen value.'),
});

const facet = z.array(facetValue);

/** `GET /api/job-offers/facets` */
export const facetListAnswer = z.strictObject({
  data: z.strictObject({
    countries: facet.describe('By label. The filter: filters[countries][code].'),
    departments: facet.describe('By label. The filter: filters[department][key].'),
    workplaces: facet.describe('The filter: filters[workplace].'),
    employmentTypes: facet.describe('The filter: filters[employmentType].'),
  }),
  meta: z.strictObject(elsewhereMember),
});
