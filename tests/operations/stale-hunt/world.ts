export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The facts that all languages of an offer share. */
export interface Facts {
  countries: string[];
  workplace: string;
  /** Its key. */
  department: string;
  /** Its closing day has passed: it is published, and nobody sees it. */
  isClosed: boolean;
}

interface Tombstone extends Omit<Facts, 'workplace' | 'isClosed'> {
  reason: 'closed' | 'deleted';
}

/** An offer that was published once, in the languages in which it is published now. */
export interface Offer {
  documentId: string;
  /** The language that may change the facts. */
  source: Language;
  facts: Facts;
  words: Partial<Record<Language, { title: string; slug: string }>>;
  /** Every address it ever had. */
  slugs: Record<Language, string[]>;
  /** The languages in which somebody could see it, then or now. */
  seen: Language[];
  /** What is said of it where it was deleted. */
  tombstones: Partial<Record<Language, Tombstone>>;
}

/** All that the website shows; never changed, but followed by another one. */
export interface World {
  offers: readonly Offer[];
  /** What departments are called, by key. */
  departments: Readonly<Record<string, Record<Language, string>>>;
  /** The titles of the careers page. */
  titles: Readonly<Partial<Record<Language, string>>>;
}

export const isWritten = ({ words }: Offer): boolean => Object.keys(words).length > 0;

export const isVisible = ({ words, facts }: Offer, locale: Language): boolean =>
  words[locale] !== undefined && !facts.isClosed;

export const visibleIn = ({ offers }: World, locale: Language): Offer[] =>
  offers.filter((offer) => isVisible(offer, locale));

/** What an address says of an offer that was seen and is no more. */
export const tombstoneOf = ({ tombstones, facts }: Offer, locale: Language): Tombstone =>
  tombstones[locale] ?? { ...facts, reason: 'closed' };

/** The world with an offer in the place of another, or after the last; what shows has been seen. */
export function withOffer(world: World, place: number, offer: Offer): World {
  const seen = languages.filter(
    (locale) => offer.seen.includes(locale) || isVisible(offer, locale),
  );
  const offers = [...world.offers];
  offers[place] = { ...offer, seen };
  return { ...world, offers };
}
