import type { Address } from './address';
import { type AnsweredCard, type Card, byDocument, cardOf, cardSeen } from './cards';
import { type Language, type Offer, type World, isVisible, tombstoneOf } from './world';

const PAGE = 100;

interface Entry<Shown> {
  type: 'live' | 'gone';
  documentId: string;
  slug: string | undefined;
  formerSlugs: string[];
  reason?: string;
  offer?: Shown;
}

function entryOf(world: World, offer: Offer, locale: Language): Entry<Card> {
  const { documentId, slugs } = offer;
  // No address is ever taken up again, so the last one is the one it has.
  const slug = slugs[locale].at(-1);
  const address = { documentId, slug, formerSlugs: slugs[locale].slice(0, -1).sort() };
  return isVisible(offer, locale)
    ? { type: 'live', ...address, offer: cardOf(world, offer, locale) }
    : { type: 'gone', ...address, reason: tombstoneOf(offer, locale).reason };
}

/** The first page of all that is in a language, and of what was. */
export const changes = (locale: Language): Address => ({
  path: `/api/job-offers/changes?locale=${locale}`,
  expected: (world) => {
    const entries = world.offers
      .filter(({ seen }) => seen.includes(locale))
      .map((offer) => entryOf(world, offer, locale))
      .sort(byDocument);
    return { entries: entries.slice(0, PAGE), hasMore: entries.length > PAGE };
  },
  seen: ({ body }) => {
    const { data, meta } = JSON.parse(body) as {
      data: Entry<AnsweredCard>[];
      meta: { hasMore: boolean };
    };
    const entries = data.map(({ type, documentId, slug, formerSlugs, reason, offer }) => ({
      type,
      documentId,
      slug,
      formerSlugs: [...formerSlugs].sort(),
      ...(offer ? { offer: cardSeen(offer) } : { reason }),
    }));
    return { entries, hasMore: meta.hasMore };
  },
});
