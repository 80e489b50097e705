import type { Change, Shown } from '../../../src/website/announcements/change';
import type { Asked } from '../../../src/website/cache/asked';
import { touches } from '../../../src/website/cache/touches';
import { offerFilters } from '../../../src/website/parameters/offer-filters';

const inFrance: Shown = {
  locale: 'fr',
  slug: 'jaugeur',
  reference: 'JOB-1',
  countries: ['FR', 'BE'],
  department: 'field',
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
};

const moved = (more: Partial<Extract<Change, { kind: 'offer' }>> = {}): Change => ({
  kind: 'offer',
  documentId: 'a',
  locales: ['fr'],
  shown: [inFrance],
  onlyWords: false,
  ...more,
});

const asked = (answer: Asked['answer'], locale?: string, parameters: object = {}): Asked => ({
  answer,
  locale,
  ...(['list', 'countries', 'facets'].includes(answer) && { filters: offerFilters(parameters) }),
});

const inCountry = (code: string) => ({ 'filters[countries][code][$eq]': code });
const ofKind = (workplace: string) => ({ 'filters[workplace][$eq]': workplace });
const words = moved({ onlyWords: true });
const goneBefore = moved({ shown: [] });
const page: Change = { kind: 'page', locale: 'fr' };
const renamed: Change = { kind: 'department', locale: 'fr', key: 'field' };

const table: [string, Change, Asked, boolean][] = [
  ['an offer that comes or goes touches its language', moved(), asked('list', 'fr'), true],
  ['and the others, which say what is elsewhere', moved(), asked('list', 'de'), true],
  ['and lists without a language', moved(), asked('list'), true],
  ['but no list of another country', moved(), asked('list', 'fr', inCountry('JP')), false],
  ['a list of one of its countries', moved(), asked('list', 'fr', inCountry('BE')), true],
  ['no list of another workplace', moved(), asked('list', 'fr', ofKind('remote')), false],
  [
    'countries, whatever country is chosen',
    moved(),
    asked('countries', 'fr', inCountry('JP')),
    true,
  ],
  ['no countries of another workplace', moved(), asked('countries', 'fr', ofKind('remote')), false],
  ['a facet counts without its own filter', moved(), asked('facets', 'fr', ofKind('remote')), true],
  [
    'but not without two',
    moved(),
    asked('facets', 'fr', { ...ofKind('remote'), ...inCountry('JP') }),
    false,
  ],
  ['the counts of every careers page', moved(), asked('careers-page', 'de'), true],
  ['its own address', moved(), { ...asked('offer', 'en'), documentId: 'a' }, true],
  ['no other address', moved(), { ...asked('offer', 'fr'), documentId: 'b' }, false],
  ['an address nobody knows yet', moved(), asked('offer', 'fr'), true],
  ['every feed', moved(), asked('feed', 'de'), true],
  ['what has changed', moved(), asked('changes', 'de'), true],
  ['words touch lists of their language', words, asked('list', 'fr'), true],
  ['but not those of another', words, asked('list', 'de'), false],
  ['and no counts', words, asked('countries', 'fr'), false],
  ['nor those of the careers page', words, asked('careers-page', 'fr'), false],
  ['but those of a search', words, { ...asked('facets', 'fr'), searches: true }, true],
  ['a search in another language stays', words, { ...asked('list', 'de'), searches: true }, false],
  ['another tombstone touches no list', goneBefore, asked('list', 'fr'), false],
  ['but its address', goneBefore, { ...asked('offer', 'fr'), documentId: 'a' }, true],
  ['labels touch what shows them', page, asked('facets', 'fr'), true],
  ['and job postings', page, { ...asked('offer', 'fr'), documentId: 'b' }, true],
  ['in no other language', page, asked('facets', 'de'), false],
  ['and no countries', page, asked('countries', 'fr'), false],
  ['a department’s name touches cards', renamed, asked('list', 'fr'), true],
  ['every choice of departments', renamed, asked('facets', 'fr', ofKind('remote')), true],
  [
    'but no cards of another',
    renamed,
    asked('list', 'fr', { 'filters[department][key][$eq]': 'x' }),
    false,
  ],
  ['and no careers page', renamed, asked('careers-page', 'fr'), false],
  ['everything touches everything', { kind: 'everything' }, asked('countries', 'fr'), true],
  ['but the API’s description', { kind: 'everything' }, asked('description'), false],
];

test.each(table)('%s', (_, change, answer, expected) => {
  expect(touches(change, answer)).toBe(expected);
});
