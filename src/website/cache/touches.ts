import type { Change, Shown } from '../announcements/change';
import type { OfferFilters } from '../parameters/offer-filters';
import type { Asked } from './asked';

/**
 * Whether an answer may be another one after a change. It never says no where the answer did change;
 * it says yes for some that did not: every page of a list, if an offer of the list changed.
 */
export function touches(change: Change, asked: Asked): boolean {
  if (asked.answer === 'description') return false;
  if (change.kind === 'everything' || asked.answer === 'changes') return true;
  if (change.kind === 'offer') return touchesByOffer(change, asked);
  if (asked.answer === 'countries') return false;
  if (asked.locale !== undefined && asked.locale !== change.locale) return false;
  return change.kind === 'page' || showsDepartment(asked, change.key);
}

type OfferChange = Extract<Change, { kind: 'offer' }>;

function touchesByOffer(change: OfferChange, asked: Asked): boolean {
  const { answer, locale, filters, searches } = asked;
  if (answer === 'feed') return true;
  if (answer === 'offer') {
    return asked.documentId === undefined || asked.documentId === change.documentId;
  }
  // Counts hold all languages, by `elsewhere`; words alone change no count but that of a search.
  const isInIts = locale === undefined || change.locales.includes(locale);
  if (change.onlyWords && !(isInIts && (answer === 'list' || searches))) return false;
  return change.shown.some((shown) => {
    const left = filters ? filtersAgainst(filters, change.documentId, shown) : [];
    return left.length === 0 || (left.length === 1 && countsWithout(answer, left[0]));
  });
}

/** The filters that do not find an offer; each of their lists must hold one of its values. */
function filtersAgainst(filters: OfferFilters, documentId: string, shown: Shown): string[] {
  const values: Record<keyof OfferFilters, (string | null)[]> = {
    countries: shown.countries,
    departments: [shown.department],
    workplaces: [shown.workplace],
    employmentTypes: [shown.employmentType],
    slugs: [shown.slug],
    references: [shown.reference],
    documentIds: [documentId],
  };
  return Object.entries(filters)
    .filter(([name, lists]: [string, string[][]]) =>
      lists.some(
        (list) => !values[name as keyof OfferFilters].some((value) => list.includes(value ?? '')),
      ),
    )
    .map(([name]) => name);
}

/** A facet counts without its own filter, and the countries without theirs. */
const countsWithout = (answer: Asked['answer'], filter: string | undefined): boolean =>
  answer === 'facets' || (answer === 'countries' && filter === 'countries');

const showsDepartment = ({ answer, filters }: Asked, key: string): boolean =>
  answer !== 'careers-page' &&
  (answer !== 'list' || (filters?.departments ?? []).every((keys) => keys.includes(key)));
