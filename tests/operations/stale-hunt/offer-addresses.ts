import type { Address, Answer } from './address';
import { type AnsweredCard, alternatesOf, cardOf, cardSeen } from './cards';
import { type Language, type Offer, type World, isVisible, tombstoneOf } from './world';

interface Alternate {
  locale: string;
  slug: string;
}

interface Answered {
  data: (AnsweredCard & { seo: { alternates: Alternate[] } }) | null;
  error?: {
    details: {
      alternates: Alternate[];
      reason?: string;
      department?: { name: string };
      countries?: { code: string }[];
    };
  };
}

/** An offer by its document. */
export const byDocumentId = (documentId: string, locale: Language): Address => ({
  path: `/api/job-offers/${documentId}?locale=${locale}`,
  expected: (world) =>
    expectedOf(
      world,
      world.offers.find((offer) => offer.documentId === documentId),
      locale,
    ),
  seen,
});

/** An offer by an address that it has, had, or will have. */
export const bySlug = (slug: string, locale: Language): Address => ({
  path: `/api/job-offers/by-slug/${slug}?locale=${locale}`,
  expected: (world) => {
    const offer = world.offers.find(({ slugs }) => slugs[locale].includes(slug));
    const current = offer && isVisible(offer, locale) ? offer.words[locale]!.slug : slug;
    if (current !== slug) return { status: 308, location: `${current}?locale=${locale}` };
    return expectedOf(world, offer, locale);
  },
  seen,
});

function expectedOf(world: World, offer: Offer | undefined, locale: Language) {
  const alternates = offer ? alternatesOf(offer) : [];
  if (!offer?.seen.includes(locale)) return { status: 404, alternates };
  if (isVisible(offer, locale)) {
    return { status: 200, offer: cardOf(world, offer, locale), alternates };
  }
  const { reason, countries, department } = tombstoneOf(offer, locale);
  const name = world.departments[department]![locale];
  return { status: 410, alternates, reason, department: name, countries };
}

function seen({ status, location, body }: Answer): unknown {
  if (status === 308) return { status, location };
  const { data, error } = JSON.parse(body) as Answered;
  const said = data?.seo.alternates ?? error?.details.alternates ?? [];
  const alternates = said.map(({ locale, slug }) => ({ locale, slug }));
  if (data) return { status, offer: cardSeen(data), alternates };
  if (status !== 410 || !error) return { status, alternates };
  const { reason, department, countries } = error.details;
  const codes = countries?.map(({ code }) => code).sort();
  return { status, alternates, reason, department: department?.name, countries: codes };
}
