import { z } from '@strapi/utils';
import { locale } from './primitives';

/** Where an offer can be seen in one language. */
export const alternate = z.strictObject({
  locale,
  slug: z.string().describe('Its address in that language.'),
  path: z.string().describe('Its path on the careers website.'),
});

/** What an offer tells search engines. */
export const seo = z.strictObject({
  canonicalPath: z.string().describe('The path of this language on the careers website.'),
  alternates: z
    .array(alternate)
    .describe('Every language it can be seen in, itself included: the hreflang links.'),
  xDefault: z
    .string()
    .nullable()
    .describe('The path in the default language; null if it cannot be seen there.'),
  jsonLd: z
    .string()
    .describe(
      'A JobPosting of schema.org as JSON, escaped so that it can stand in a script element.',
    ),
});
