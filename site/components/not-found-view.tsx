import type { Alternate, CareersPage } from '../lib/api';
import { languageIn } from '../lib/format';
import { fill, wordsFor } from '../words';
import { BackToList } from './back-to-list';
import { SameOffer } from './same-offer';

/** Nothing here: with the languages in which the offer can be read, if there are some. */
export function NotFoundView(props: { page: CareersPage; alternates?: Alternate[] }) {
  const { page, alternates = [] } = props;
  const { locale } = page;
  const words = wordsFor(locale);
  const title =
    alternates.length > 0
      ? fill(words.notInLanguage, { language: languageIn(locale, locale) })
      : words.notFound;
  return (
    <div className="notice">
      {/* Next.js leaves out a page's own metadata when the status is 404. */}
      <title>{title}</title>
      <h1>{title}</h1>
      {alternates.length === 0 && <p className="lead">{words.notFoundText}</p>}
      <SameOffer locale={locale} alternates={alternates} />
      <BackToList page={page} />
    </div>
  );
}
