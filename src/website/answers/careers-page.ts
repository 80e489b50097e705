import { z } from '@strapi/utils';
import { employmentTypes, sections, workplaces } from '../../publishing/job-offer';
import { namedCountry } from './names';
import { count, locale } from './primitives';

const text = z.string().nullable();
const word = text.describe('What people read.');

/** A word for each key, or null where HR wrote none and none is shipped. */
const words = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, word])) as Record<Key, typeof word>);

export const labels = z.strictObject({
  sections: words(sections).describe('The headings of an offer’s sections.'),
  workplaces: words(workplaces).describe('By the values of workplace.'),
  employmentTypes: words(employmentTypes).describe('By the values of employmentType.'),
});

const logo = z.strictObject({
  url: z.string().describe('Relative to the CMS, unless the files are kept elsewhere.'),
  alternativeText: text.describe('For those who cannot see it; null where HR wrote none.'),
  width: z.number().nullable().describe('Pixels; null for drawings without a size.'),
  height: z.number().nullable().describe('Pixels; null for drawings without a size.'),
  mime: text.describe('Its media type.'),
});

export const company = z.strictObject({
  name: text.describe('Null until somebody writes it.'),
  url: text.describe('Its own website; null where none is said.'),
  logo: logo.nullable().describe('Null without one.'),
  accentColour: text.describe('#rrggbb; null where none is chosen.'),
  headquarters: z
    .strictObject({
      city: text.describe('Null where none is said.'),
      country: namedCountry.nullable().describe('Null where none is said.'),
    })
    .nullable()
    .describe('Null where none is said.'),
  timeZone: z.string().describe('By IANA, such as Europe/Berlin: where its day begins and ends.'),
  description: text.describe('In the language of the answer; null where HR wrote none in it.'),
  equalOpportunity: text.describe('In the language of the answer; null where HR wrote none in it.'),
});

export const siteLanguage = z.strictObject({
  code: locale,
  name: z.string().describe('Its name in itself: français.'),
  dir: z.enum(['ltr', 'rtl']).describe('Which way it is written.'),
  isDefault: z.boolean().describe('Whether it is meant when no language is said.'),
  offerCount: count.describe('How many offers can be seen in it today.'),
  countryCount: count.describe('In how many countries.'),
});

/** `GET /api/careers-page` */
export const careersPageAnswer = z.strictObject({
  data: z.strictObject({
    documentId: text.describe('Null until somebody writes the page.'),
    locale,
    title: text.describe('Null where HR wrote none in this language.'),
    introduction: text.describe('Null where HR wrote none in this language.'),
    countriesNote: text.describe(
      'What stands beside the list of countries; null where HR wrote none.',
    ),
    labels: labels.describe('Null where HR wrote none and none is shipped.'),
    company: company.describe('The employer.'),
    locales: z.array(siteLanguage).describe('Every language of the site.'),
  }),
  meta: z.strictObject({}),
});
