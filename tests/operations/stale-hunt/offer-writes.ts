import { type Facts, type Language, type Offer, isWritten, withOffer } from './world';
import type { Ids, Situation, Write } from './write';
import type { WriteStep } from './write-steps';

/** A few offers always stay. */
const FEWEST = 8;
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

const dataOf = (facts: Facts, { countries, departments }: Ids) => ({
  locations: facts.countries.map((code) => ({ city: `City ${code}`, country: countries[code] })),
  workplace: facts.workplace,
  department: departments[facts.department],
  closesOn: facts.isClosed ? daysAgo(2) : null,
});

/** A new offer, in one language. */
export function create({ step, world, ids, number }: Omit<Situation, 'offer' | 'place'>): Write {
  const { locale, countries, workplace, department } = step;
  const words = { title: `Title ${number}`, slug: `title-${number}` };
  const facts = { countries, workplace, department, isClosed: false };
  const responsibilities = [{ text: 'Look after gauges' }];
  const applyEmail = 'jobs@example.org';
  return {
    method: 'POST',
    path: `/api/job-offers?locale=${locale}`,
    data: { ...words, ...dataOf(facts, ids), responsibilities, applyEmail },
    result: (documentId) =>
      withOffer(world, world.offers.length, {
        documentId,
        source: locale,
        facts,
        words: { [locale]: words },
        slugs: { en: [], fr: [], [locale]: [words.slug] },
        seen: [],
        tombstones: {},
      }),
  };
}

/** Other words in a language, or its first ones. */
export function say({ step: { locale, moves }, world, offer, place, number }: Situation): Write {
  const before = offer.words[locale];
  const slug = before && !moves ? before.slug : `title-${number}`;
  const words = { title: `Title ${number}`, slug };
  const slugs = [...new Set([...offer.slugs[locale], slug])];
  const said: Offer = {
    ...offer,
    words: { ...offer.words, [locale]: words },
    slugs: { ...offer.slugs, [locale]: slugs },
    tombstones: { ...offer.tombstones, [locale]: undefined },
  };
  return {
    method: 'PUT',
    path: `/api/job-offers/${offer.documentId}?locale=${locale}`,
    data: { ...words, ...(!before && { responsibilities: [{ text: 'Look after gauges' }] }) },
    result: () => withOffer(world, place, said),
  };
}

/** Other facts, in all languages. */
export const change =
  (changed: (step: WriteStep, facts: Facts) => Partial<Facts>) =>
  ({ step, world, ids, offer, place }: Situation): Write => {
    const facts = { ...offer.facts, ...changed(step, offer.facts) };
    return {
      method: 'PUT',
      path: `/api/job-offers/${offer.documentId}?locale=${offer.source}`,
      data: dataOf(facts, ids),
      result: () => withOffer(world, place, { ...offer, facts }),
    };
  };

/** A language goes, the last one with all of the offer. */
export function remove(situation: Situation): Write {
  const { step, world, offer, place } = situation;
  const locale = offer.words[step.locale] ? step.locale : offer.source;
  const { [locale]: gone, ...left } = offer.words;
  const [next] = Object.keys(left) as Language[];
  if (!gone || (!next && world.offers.filter(isWritten).length <= FEWEST)) return say(situation);
  const { isClosed, countries, department } = offer.facts;
  const reason = isClosed ? ('closed' as const) : ('deleted' as const);
  const removed: Offer = {
    ...offer,
    source: offer.source === locale && next ? next : offer.source,
    words: left,
    tombstones: { ...offer.tombstones, [locale]: { reason, countries, department } },
  };
  return {
    method: 'DELETE',
    path: `/api/job-offers/${offer.documentId}?locale=${locale}`,
    result: () => withOffer(world, place, removed),
  };
}
