import fc from 'fast-check';
import type { Address } from './address';
import { changes } from './changes-address';
import { careersPage, countries } from './count-addresses';
import { facets } from './facets-address';
import { jsonFeed, rss } from './feed-addresses';
import { type Filter, list, unfiltered } from './list-address';
import { byDocumentId, bySlug } from './offer-addresses';
import { type Language, type Offer, type World, languages } from './world';

/** What visitors, static builds and feed readers ask. */
type Kind =
  | 'offer'
  | 'slug'
  | 'list'
  | 'list of a country'
  | 'list of a workplace'
  | 'countries'
  | 'facets'
  | 'careers page'
  | 'changes'
  | 'RSS'
  | 'JSON feed';

/** One question, as plain data. */
export interface Question {
  kind: Kind;
  locale: Language;
  /** Which of the addresses that an offer ever had; counted round. */
  slug: number;
}

const often = (weight: number, kind: Kind) => ({ weight, arbitrary: fc.constant(kind) });

export const question: fc.Arbitrary<Question> = fc.record({
  kind: fc.oneof(
    often(4, 'offer'),
    often(3, 'slug'),
    often(2, 'list'),
    often(2, 'list of a country'),
    often(2, 'list of a workplace'),
    often(2, 'countries'),
    often(2, 'facets'),
    often(1, 'careers page'),
    often(1, 'changes'),
    often(1, 'RSS'),
    often(1, 'JSON feed'),
  ),
  locale: fc.constantFrom(...languages),
  slug: fc.nat({ max: 1000 }),
});

const inCountry = (code: string): Filter => ({
  parameter: `&filters[countries][code]=${code}`,
  fits: ({ facts }) => facts.countries.includes(code),
});

const atWorkplace = (workplace: string): Filter => ({
  parameter: `&filters[workplace]=${workplace}`,
  fits: ({ facts }) => facts.workplace === workplace,
});

const slugOf = ({ slugs }: Offer, { locale, slug }: Question): string =>
  slugs[locale][slug % slugs[locale].length] ?? 'no-such-offer';

const addresses: Record<Kind, (locale: Language, offer: Offer, question: Question) => Address> = {
  offer: (locale, { documentId }) => byDocumentId(documentId, locale),
  slug: (locale, offer, question) => bySlug(slugOf(offer, question), locale),
  list: (locale) => list(locale, unfiltered),
  'list of a country': (locale, { facts }) => list(locale, inCountry(facts.countries[0]!)),
  'list of a workplace': (locale, { facts }) => list(locale, atWorkplace(facts.workplace)),
  countries: (locale) => countries(locale),
  facets: (locale) => facets(locale),
  'careers page': (locale) => careersPage(locale),
  changes: (locale) => changes(locale),
  RSS: (locale) => rss(locale),
  'JSON feed': (locale) => jsonFeed(locale),
};

/** The address that a question is sent to; `offer` is which of those there ever were, counted round. */
export function addressOf(question: Question, { offers }: World, offer: number): Address {
  return addresses[question.kind](question.locale, offers[offer % offers.length]!, question);
}
