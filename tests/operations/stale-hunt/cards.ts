import { type Language, type Offer, type World, isVisible, languages } from './world';

/** What of a card is compared. */
export interface Card {
  documentId: string;
  title: string;
  slug: string;
  countries: string[];
  workplace: string;
  department: { key: string; name: string };
  locales: string[];
}

/** A card, or a whole offer, as the API answers it. */
export interface AnsweredCard extends Omit<Card, 'countries'> {
  locations: { country: { code: string } }[];
}

const localesOf = (offer: Offer): Language[] =>
  languages.filter((locale) => isVisible(offer, locale));

/** An offer that can be seen in a language. */
export function cardOf({ departments }: World, offer: Offer, locale: Language): Card {
  const { documentId, words, facts } = offer;
  const { countries, workplace, department: key } = facts;
  const department = { key, name: departments[key]![locale] };
  const locales = localesOf(offer);
  return { documentId, ...words[locale]!, countries, workplace, department, locales };
}

/** The same, as it was answered. */
export function cardSeen(answered: AnsweredCard): Card {
  const { documentId, title, slug, locations, workplace, department, locales } = answered;
  const countries = locations.map(({ country }) => country.code).sort();
  return { documentId, title, slug, countries, workplace, department, locales };
}

export const byDocument = (one: { documentId: string }, other: { documentId: string }): number =>
  one.documentId < other.documentId ? -1 : 1;

/** Where else an offer can be seen. */
export const alternatesOf = (offer: Offer) =>
  localesOf(offer).map((locale) => ({ locale, slug: offer.words[locale]!.slug }));
