import type { OfferFilters } from '../parameters/offer-filters';

/** What an answer is about, as far as it decides whether a change touches it. */
export interface Asked {
  answer:
    'list' | 'countries' | 'facets' | 'offer' | 'careers-page' | 'changes' | 'feed' | 'description';
  /** Undefined for the default language, or for all of them: every language's changes touch it. */
  locale: string | undefined;
  filters?: OfferFilters;
  /** Whether words are looked for. */
  searches?: boolean;
  /** The offer an answer is about, once that is known. */
  documentId?: string;
}
