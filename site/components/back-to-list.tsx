import type { CareersPage } from '../lib/api';
import { offerCount } from '../lib/careers-page';
import { listPath } from '../lib/list-address';
import { counted, wordsFor } from '../words';

/** The way to the whole list of the language being read. */
export function BackToList({ page }: { page: CareersPage }) {
  const { locale } = page;
  return (
    <p className="back">
      <a href={listPath(locale)}>{counted(locale, wordsFor(locale).allOffers, offerCount(page))}</a>
    </p>
  );
}
