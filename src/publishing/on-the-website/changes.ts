import type { OfferRow, SharedFacts, Texts } from '../job-offer';
import { publishedOf } from '../load-offer';
import { differingFacts } from '../shared-facts/facts';
import { differingWords } from '../words';

/** The fields that publishing would change; none where nothing is published yet. */
export function changesOf(
  published: OfferRow | undefined,
  toPublish: SharedFacts & Texts,
): string[] {
  if (!published) return [];
  return [...differingWords(published, toPublish), ...differingFacts(published, toPublish)];
}

/** The other published languages that would get other facts, because facts are shared by all. */
export function otherLanguagesOf(rows: OfferRow[], locale: string, facts: SharedFacts): string[] {
  return publishedOf(rows)
    .filter((row) => row.locale !== locale && differingFacts(row, facts).length > 0)
    .map((row) => row.locale);
}
