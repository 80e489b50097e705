import type { ReactNode } from 'react';
import type { CareersPage, WholeOffer } from '../lib/api';
import { addressOf, formatDay, formatSalary } from '../lib/format';
import { wordsFor } from '../words';
import { Apply } from './apply';
import { Day } from './day';

/** How to apply, and what is the same in every language of an offer. */
export function OfferFacts({ page, offer }: { page: CareersPage; offer: WholeOffer }) {
  const { locale, labels } = page;
  const words = wordsFor(locale);
  const { workplace, employmentType, salary, closesOn, datePosted } = offer;
  return (
    <aside aria-label={words.facts}>
      <Apply locale={locale} offer={offer} />
      <dl>
        <Fact name={words.location}>
          {offer.locations
            .map((place) => addressOf(words, place))
            .filter(Boolean)
            .map((address, index) => (
              <span key={index}>{address}</span>
            ))}
        </Fact>
        <Fact name={words.workplace}>{workplace && labels.workplaces[workplace]}</Fact>
        <Fact name={words.employmentType}>
          {employmentType && labels.employmentTypes[employmentType]}
        </Fact>
        <Fact name={words.department}>{offer.department?.name}</Fact>
        <Fact name={words.salary}>{salary && formatSalary(locale, words, salary)}</Fact>
        <Fact name={words.closes}>
          {closesOn && <Day day={closesOn}>{formatDay(locale, closesOn)}</Day>}
        </Fact>
        <Fact name={words.posted}>
          <Day day={datePosted}>{formatDay(locale, datePosted)}</Day>
        </Fact>
        <Fact name={words.reference}>{offer.reference}</Fact>
      </dl>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children || (Array.isArray(children) && children.length === 0)) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
