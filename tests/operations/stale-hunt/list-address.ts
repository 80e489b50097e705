import type { Address } from './address';
import { type AnsweredCard, byDocument, cardOf, cardSeen } from './cards';
import { type Elsewhere, elsewhereOf } from './counts';
import { type Language, type Offer, visibleIn } from './world';

/** What narrows a list, as a parameter and as a rule. */
export interface Filter {
  parameter: string;
  fits(offer: Offer): boolean;
}

/** Nothing narrows it. */
export const unfiltered: Filter = { parameter: '', fits: () => true };

/** All offers of a language. */
export const list = (locale: Language, { parameter, fits }: Filter): Address => ({
  path: `/api/job-offers?locale=${locale}&pagination[pageSize]=100${parameter}`,
  expected: (world) => {
    const offers = visibleIn(world, locale).filter(fits);
    return {
      offers: offers.map((offer) => cardOf(world, offer, locale)).sort(byDocument),
      total: offers.length,
      elsewhere: elsewhereOf(world, locale, fits),
    };
  },
  seen: ({ body }) => {
    const { data, meta } = JSON.parse(body) as {
      data: AnsweredCard[];
      meta: Elsewhere & { pagination: { total: number } };
    };
    const { elsewhere, pagination } = meta;
    return { offers: data.map(cardSeen).sort(byDocument), total: pagination.total, elsewhere };
  },
});
