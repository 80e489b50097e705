import type { Alternate, CareersPage, SiteLanguage } from './api';
import { listPath } from './list-address';

/** Where a visitor can read in another language. */
export interface LanguageLink {
  language: Pick<SiteLanguage, 'code' | 'name' | 'dir'>;
  path: string;
  current: boolean;
  /** How many offers wait there; absent where the link leads to the very same offer. */
  count?: number;
}

/**
 * The languages with offers, and the one being read. Each leads to the same offer where that can be
 * read in it, else to its list.
 */
export function languageLinks(page: CareersPage, alternates: Alternate[] = []): LanguageLink[] {
  return page.locales
    .filter(({ code, offerCount }) => offerCount > 0 || code === page.locale)
    .map((language) => {
      const current = language.code === page.locale;
      const same = alternates.find(({ locale }) => locale === language.code);
      if (same) return { language, current, path: same.path };
      return { language, current, path: listPath(language.code), count: language.offerCount };
    });
}
