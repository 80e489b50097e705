import { type Language, type Offer, type World, languages, visibleIn } from './world';

/** What lists, countries and facets say of the other languages. */
export interface Elsewhere {
  elsewhere: { locale: string; countryCount: number; offerCount: number }[];
}

/** How many offers of a language have each value, by value. */
export function countOf(offers: Offer[], valuesOf: (offer: Offer) => string[]) {
  const values = offers.flatMap(valuesOf);
  return Object.fromEntries(
    [...new Set(values)]
      .sort()
      .map((value) => [value, values.filter((one) => one === value).length]),
  );
}

/** The other languages that have something, with how much. */
export function elsewhereOf(world: World, locale: Language, fits: (offer: Offer) => boolean) {
  return languages
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, ...sizeOf(visibleIn(world, other).filter(fits)) }))
    .filter(({ offerCount }) => offerCount > 0);
}

export const sizeOf = (offers: Offer[]) => ({
  countryCount: new Set(offers.flatMap(({ facts }) => facts.countries)).size,
  offerCount: offers.length,
});
