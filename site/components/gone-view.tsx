import type { CareersPage, Farewell } from '../lib/api';
import { formatDay } from '../lib/format';
import { isNarrowed, listPath } from '../lib/list-address';
import type { SimilarOffers } from '../lib/similar-offers';
import { counted, fill, wordsFor } from '../words';
import { BackToList } from './back-to-list';
import { OfferCard } from './offer-card';
import { SameOffer } from './same-offer';

/** What is left of an offer that could be seen once: why it is gone, and what there is instead. */
export function GoneView(props: { page: CareersPage; farewell: Farewell; similar: SimilarOffers }) {
  const { page, farewell, similar } = props;
  const { locale } = page;
  const words = wordsFor(locale);
  const { reason, closedOn, alternates } = farewell;
  return (
    <>
      <BackToList page={page} />
      <div className="notice">
        <h1>{words[reason]}</h1>
        <p className="lead">
          {closedOn ? fill(words.closedOn, { date: formatDay(locale, closedOn) }) : words.goneText}
        </p>
        <SameOffer locale={locale} alternates={alternates} />
        {similar.total > 0 && (
          <section>
            <h2>{isNarrowed(similar.address) ? words.similar : words.newestOffers}</h2>
            <ol className="offers">
              {similar.offers.map((offer) => (
                <OfferCard key={offer.documentId} page={page} offer={offer} />
              ))}
            </ol>
            {similar.total > similar.offers.length && (
              <p>
                <a href={listPath(locale, similar.address)}>
                  {counted(locale, words.allOffers, similar.total)}
                </a>
              </p>
            )}
          </section>
        )}
      </div>
    </>
  );
}
