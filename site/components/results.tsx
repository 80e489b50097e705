import type { CareersPage } from '../lib/api';
import { offerCount } from '../lib/careers-page';
import { languageIn } from '../lib/format';
import { type ListAddress, isNarrowed, listPath } from '../lib/list-address';
import type { OfferPage } from '../lib/offer-list';
import { counted, fill, wordsFor } from '../words';
import { Elsewhere } from './elsewhere';
import { OfferCard } from './offer-card';
import { Pager } from './pager';

interface Props {
  page: CareersPage;
  address: ListAddress;
  found: OfferPage;
}

/** The offers found, or why there are none and where there are some. */
export function Results({ page, address, found }: Props) {
  const { locale } = page;
  const words = wordsFor(locale);
  const { offers, total, pageCount, elsewhere } = found;
  return (
    <section className="results" aria-labelledby="count">
      <div className="count-line" role="status">
        <h2 id="count">
          {counted(locale, words.offers, total)}
          {pageCount > 1 && offers.length > 0 && (
            <small>
              {fill(words.pageOf, {
                n: address.page.toLocaleString(locale),
                of: pageCount.toLocaleString(locale),
              })}
            </small>
          )}
        </h2>
        {isNarrowed(address) && <a href={listPath(locale)}>{words.clear}</a>}
      </div>
      {offers.length > 0 ? (
        <ol className="offers">
          {offers.map((offer) => (
            <OfferCard key={offer.documentId} page={page} offer={offer} />
          ))}
        </ol>
      ) : (
        <Nothing page={page} />
      )}
      {offers.length > 0 && <Pager locale={locale} address={address} pageCount={pageCount} />}
      {total === 0 && <Elsewhere locale={locale} address={address} elsewhere={elsewhere} />}
    </section>
  );
}

function Nothing({ page }: { page: CareersPage }) {
  const { locale } = page;
  const words = wordsFor(locale);
  if (offerCount(page) > 0) return <p>{words.noneFound}</p>;
  return <p>{fill(words.noneYet, { language: languageIn(locale, locale) })}</p>;
}
