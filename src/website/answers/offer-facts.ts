import { z } from '@strapi/utils';
import { namedCountry } from './names';

const city = z.string().nullable().describe('Null for a remote offer that names only a country.');
const region = z.string().nullable().describe('Null where none is said.');
const country = namedCountry.nullable().describe('Null where none is said.');
const postalCode = z.string().nullable().describe('Null where none is said.');
const street = z.string().nullable().describe('Street and number; null where none is said.');

/** Where one works; with street and postal code only where whole offers are asked for. */
export const place = z.strictObject({
  city,
  region,
  postalCode: postalCode.optional().describe('Only with populate=*.'),
  street: street.optional().describe('Only with populate=*.'),
  country,
});

/** Where one works, whole. */
export const address = z.strictObject({ city, region, postalCode, street, country });

/** What is paid: at least one of the two ends is known. */
export const salary = z.strictObject({
  min: z.number().nullable().describe('The least, in units of the currency.'),
  max: z.number().nullable().describe('The most, in units of the currency.'),
  currency: z.string().nullable().describe('ISO 4217, such as EUR.'),
  unit: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']).nullable().describe('What is paid for.'),
});

/** One item of a section. */
export const sectionItem = z.strictObject({
  id: z.int().min(1).describe('Its place in the section, from 1.'),
  text: z.string().describe('Plain text, as HR wrote it: escape it before it becomes HTML.'),
});
