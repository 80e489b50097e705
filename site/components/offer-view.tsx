import type { CareersPage, WholeOffer } from '../lib/api';
import { Apply } from './apply';
import { BackToList } from './back-to-list';
import { OfferFacts } from './offer-facts';
import { OfferSection } from './offer-section';

const sections = ['responsibilities', 'requirements', 'niceToHaves', 'benefits'] as const;

/** A whole offer as visitors see it; a draft in the same shape looks the same. */
export function OfferView({ page, offer }: { page: CareersPage; offer: WholeOffer }) {
  const { locale, labels } = page;
  return (
    <>
      <BackToList page={page} />
      <article className="offer">
        <header>
          <h1>{offer.title}</h1>
          {offer.summary && <p className="lead">{offer.summary}</p>}
        </header>
        <OfferFacts page={page} offer={offer} />
        <div className="text">
          {sections.map((section) => (
            <OfferSection key={section} label={labels.sections[section]} items={offer[section]} />
          ))}
          <Apply locale={locale} offer={offer} />
        </div>
      </article>
    </>
  );
}
