import { filterNotes } from './filter-notes';

/** What is said of a parameter, with a value to try. */
export interface Note {
  description: string;
  example: unknown;
}

/** What is said of each query parameter, by its full name. */
export const parameterNotes: Record<string, Note> = {
  locale: {
    description:
      'The language of the answer: one of those of GET /api/careers-page. Without it, the default language. There is never a fallback to another one.',
    example: 'fr',
  },
  status: {
    description: 'Changes nothing: only what is published is ever served. Anything else is a 400.',
    example: 'published',
  },
  ...filterNotes,
  _q: {
    description:
      'Words to look for in titles, summaries and sections, in the forms the language gives them. Accents and capitals do not matter.',
    example: 'entretien',
  },
  sort: {
    description:
      'The order, most important first. relevance needs _q. Without it the newest come first, with _q the best. Repeat the parameter for each, or separate with commas.',
    example: ['closesOn', 'title:desc'],
  },
  fields: {
    description:
      'Only these members; documentId and locale always stay. Repeat the parameter for each, or separate with commas.',
    example: ['title', 'slug'],
  },
  populate: {
    description:
      'What to add: sections, seo, or * for all sections, fields and whole addresses. What is there anyway may be named. Repeat the parameter for each, or separate with commas.',
    example: ['responsibilities', 'seo'],
  },
  format: {
    description: 'The offer as a text to paste somewhere else, instead of JSON.',
    example: 'markdown',
  },
  since: {
    description:
      'The cursor of the last answer, whole. Without it: everything that can be seen, and what is gone since a year.',
    example: 'eyJzaW5jZSI6eyJudW1iZXIiOjQyLCJkYXkiOiIyMDI2LTAzLTEwIn19.q0Jm7t2hX9fN4sVwYb3cRg',
  },
  page: { description: 'Which page of the feed, from 1; the feed names the next.', example: 2 },
  'pagination[page]': {
    description: 'Which page, from 1. Not together with start and limit.',
    example: 1,
  },
  'pagination[pageSize]': { description: 'How many entries a page has.', example: 50 },
  'pagination[start]': {
    description: 'How many offers to leave out at the beginning. Not together with page.',
    example: 0,
  },
  'pagination[limit]': {
    description: 'How many offers to give; 25 unless said otherwise.',
    example: 10,
  },
  'pagination[withCount]': {
    description: 'false or 0 leaves out the total.',
    example: 'false',
  },
};

const careersPagePopulate: Note = {
  description: 'Changes nothing: all of this is always there.',
  example: ['company'],
};

const allLanguages: Note = {
  description: 'Only this language. Without it, all of them.',
  example: 'fr',
};

/** Where a parameter means something else than elsewhere. */
export const notesOfOperations: Record<string, Record<string, Note>> = {
  getCareersPage: { populate: careersPagePopulate },
  listJobOfferChanges: { locale: allLanguages },
  getIndeedFeed: { locale: allLanguages },
  getSitemap: { locale: allLanguages },
  getSitemapPart: { locale: allLanguages },
  getOjobpub: { locale: allLanguages },
};
