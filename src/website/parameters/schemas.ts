import { z } from '@strapi/utils';
import { employmentTypes, sections, workplaces } from '../../publishing/job-offer';

const MOST_VALUES = 100;
const LARGEST_PAGE_SIZE = 100;
const LAST_PAGE = 1_000_000;

/** PostgreSQL's texts hold every character but one. */
const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((words) => !words.includes('\0'), 'Text cannot hold the character U+0000.');

const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Use the two capital letters of a country in ISO 3166-1, such as FR.');

const severalOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(MOST_VALUES);

/** A filter under its full name, once for one value and once for several. */
function filter<Name extends string, Item extends z.ZodType>(name: Name, item: Item) {
  return {
    [`filters${name}[$eq]`]: item.optional(),
    [`filters${name}[$in]`]: severalOf(item).optional(),
  } as Record<`filters${Name}[$eq]`, z.ZodOptional<Item>> &
    Record<`filters${Name}[$in]`, z.ZodOptional<z.ZodArray<Item>>>;
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'Use a whole number.')
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** The language of an answer; which ones there are is known to the database alone. */
export const localeParameter = { locale: text(35).optional() };

/** Only what is published is ever served, so saying so is allowed and asking for drafts is not. */
export const statusParameter = { status: z.literal('published').optional() };

const LONGEST_SEARCH = 500;

/** Words to look for in titles, summaries and sections. */
export const searchParameter = { _q: text(LONGEST_SEARCH).optional() };

/** Every filter of offers, by its full name. Those on locations mean the same as those on countries. */
export const filterParameters = {
  ...filter('[countries][code]', countryCode),
  ...filter('[locations][country][code]', countryCode),
  ...filter('[department][key]', text(60)),
  ...filter('[workplace]', z.enum(workplaces)),
  ...filter('[employmentType]', z.enum(employmentTypes)),
  ...filter('[slug]', text(255)),
  ...filter('[reference]', text(255)),
  ...filter('[documentId]', text(255)),
};

const directions = ['asc', 'desc'] as const;
export const sortFields = ['datePosted', 'closesOn', 'title', 'relevance'] as const;
const sortWords = sortFields.flatMap((field) => [
  field,
  ...directions.map((direction) => `${field}:${direction}` as const),
]);

export const sortParameter = { sort: z.array(z.enum(sortWords)).min(1).max(3).optional() };

/** The members of a card, in the order in which they are served. */
export const cardFields = [
  'documentId',
  'locale',
  'title',
  'slug',
  'reference',
  'summary',
  'department',
  'locations',
  'workplace',
  'employmentType',
  'salary',
  'datePosted',
  'closesOn',
  'updatedAt',
  'locales',
] as const;

/** What a whole offer says beyond its card. */
export const wholeFields = ['opensOn', 'applyUrl', 'applyEmail', 'occupationCode'] as const;
export type OfferField = (typeof cardFields)[number] | (typeof wholeFields)[number];

export const fieldsParameter = {
  fields: z
    .array(z.enum(['*', ...cardFields, ...wholeFields]))
    .min(1)
    .optional(),
};

/** What is in every answer, so that asking for it changes nothing. */
const alwaysThere = ['department', 'locations', 'locations.country', 'countries'] as const;

export const populateParameter = {
  populate: z
    .array(z.enum(['*', ...sections, 'seo', ...alwaysThere]))
    .min(1)
    .optional(),
};

export const pageSizeParameter = {
  'pagination[pageSize]': wholeNumber(1, LARGEST_PAGE_SIZE).optional(),
};

/** A cursor is opaque: as long as ids and languages make it, and a signature. */
export const sinceParameter = { since: text(1000).optional() };

export const paginationParameters = {
  'pagination[page]': wholeNumber(1, LAST_PAGE).optional(),
  ...pageSizeParameter,
  'pagination[start]': wholeNumber(0, LAST_PAGE * LARGEST_PAGE_SIZE).optional(),
  'pagination[limit]': wholeNumber(1, LARGEST_PAGE_SIZE).optional(),
  'pagination[withCount]': z.enum(['true', 'false', '1', '0']).optional(),
};
