import { type Section, sections } from '../publishing/job-offer';
import type { Alternate } from '../website/seo/paths';
import type { WholeOffer } from '../website/seo/whole-offer';

/** An offer in which something may still be missing that no published one lacks. */
export type Unfinished = Omit<
  WholeOffer,
  'title' | 'slug' | 'reference' | 'datePosted' | Section
> & {
  title: string | null;
  reference: string | null;
} & Record<Section, { id: number; text: string | null }[]>;

/**
 * A draft in the shape of a published offer: a text that is missing is empty, address and day are
 * those it would get, and it counts itself among the languages that can be seen.
 */
export function finished(
  offer: Unfinished,
  made: { slug: string; datePosted: string },
  alternates: Alternate[],
): WholeOffer & { locales: string[] } {
  const items = (section: Section) =>
    offer[section].map(({ id, text }) => ({ id, text: text ?? '' }));
  const texts = Object.fromEntries(sections.map((section) => [section, items(section)]));
  return {
    ...offer,
    title: offer.title ?? '',
    reference: offer.reference ?? '',
    ...made,
    locales: alternates.map(({ locale }) => locale),
    ...(texts as Record<Section, { id: number; text: string }[]>),
  };
}
