import type { Change, Shown } from './change';

type Found = Shown & { opensOn: string | null; closesOn: string | null };

/** An offer as it was published before a write, and as it is now: one entry for each language. */
export interface ShownDocument {
  documentId: string;
  before: Found[] | null;
  after: Found[] | null;
}

/**
 * What a write changes, from what it did: the documents it wrote, and the addresses that answer
 * otherwise. A document none of whose addresses do has not changed.
 */
export function changesOf(
  documents: ShownDocument[],
  details: { documentId: string; locale: string }[],
): Change[] {
  const byDocument = new Map<string, string[]>();
  for (const { documentId, locale } of details) {
    byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), locale]);
  }
  return [...byDocument].map(([documentId, locales]) => {
    const document = documents.find((written) => written.documentId === documentId);
    const before = document?.before ?? [];
    const after = document?.after ?? [];
    const onlyWords = JSON.stringify(before) === JSON.stringify(after);
    const shown = distinct(onlyWords ? after : [...before, ...after]);
    return { kind: 'offer', documentId, locales, shown, onlyWords };
  });
}

function distinct(found: Found[]): Shown[] {
  const byText = new Map(
    found.map((one) => {
      const shown = withoutDays(one);
      return [JSON.stringify(shown), shown];
    }),
  );
  return [...byText.values()];
}

function withoutDays(found: Found): Shown {
  const { locale, slug, reference, countries, department, workplace, employmentType } = found;
  return { locale, slug, reference, countries, department, workplace, employmentType };
}
