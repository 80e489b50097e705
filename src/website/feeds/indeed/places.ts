import { createHash } from 'node:crypto';
import type { WholeOffer } from '../../seo/whole-offer';

type Location = WholeOffer['locations'][number];

/** A place of an offer, with the number that this place has for good. */
export interface Place extends Location {
  referenceNumber: string;
}

const SUFFIX_LENGTH = 8;

/**
 * The places of an offer in one language, each once, with its reference number: reference, language,
 * country and city. It is made from the place alone, so nothing that happens to other offers or to
 * places elsewhere, and no change of their order, ever changes it. Where one city has several places
 * the region, postal code and street tell them apart.
 */
export function placesOf(offer: WholeOffer): Place[] {
  const different = new Map(offer.locations.map((place) => [addressOf(place), place]));
  const places = [...different.values()];
  return places.map((place) => {
    const isAlone = places.filter((other) => cityOf(other) === cityOf(place)).length === 1;
    const parts = [offer.reference, offer.locale, place.country?.code ?? '', place.city ?? ''];
    const number = parts.map(escapeSeparator).join(':');
    return { ...place, referenceNumber: isAlone ? number : `${number}:${suffixOf(place)}` };
  });
}

const cityOf = ({ country, city }: Location): string => JSON.stringify([country?.code, city]);

const addressOf = ({ country, city, region, postalCode, street }: Location): string =>
  JSON.stringify([country?.code, city, region, postalCode, street]);

const suffixOf = (place: Location): string =>
  createHash('sha256').update(addressOf(place)).digest('hex').slice(0, SUFFIX_LENGTH);

/** With the separator escaped, different parts never make the same number. */
const escapeSeparator = (part: string): string => part.replace(/[%:]/g, encodeURIComponent);
