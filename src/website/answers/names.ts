import { z } from '@strapi/utils';

/** A country as it is called in the language of the answer. */
export const namedCountry = z.strictObject({
  code: z.string().describe('ISO 3166-1 alpha-2, in capitals.'),
  name: z.string().describe('Its name in the language of the answer.'),
});

/** A department as it is called in the language of the answer. */
export const department = z.strictObject({
  key: z.string().describe('What a filter takes; it does not change with the language.'),
  name: z.string().nullable().describe('Its name in this language; null where nobody wrote one.'),
});
