import type { OfferRow } from '../job-offer';
import { draftsOf } from '../load-offer';

/**
 * The language an offer's shared facts are written in: the one it was begun in, or, when that one was
 * deleted, the next oldest. Undefined for an offer without drafts.
 */
export function sourceLanguageOf(rows: OfferRow[]): string | undefined {
  const drafts = draftsOf(rows);
  const languages = drafts.map(({ locale }) => locale);
  const named = drafts.map(({ sourceLanguage }) => sourceLanguage).find(Boolean);
  return named && languages.includes(named) ? named : languages[0];
}
