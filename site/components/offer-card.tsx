import type { CareersPage, OfferCard as Card } from '../lib/api';
import { formatDay, formatSalary, placeName } from '../lib/format';
import { offerPath } from '../lib/paths';
import { counted, wordsFor } from '../words';
import { Day } from './day';

const MOST_PLACES = 3;

/** An offer in a list. */
export function OfferCard({ page, offer }: { page: CareersPage; offer: Card }) {
  const { locale, labels } = page;
  const words = wordsFor(locale);
  const { workplace, employmentType, department, salary, datePosted, closesOn } = offer;
  const facts = [
    placesOf(locale, offer),
    workplace && labels.workplaces[workplace],
    employmentType && labels.employmentTypes[employmentType],
    department?.name,
    salary && formatSalary(locale, words, salary),
  ].filter(Boolean);
  return (
    <li>
      <h3>
        <a href={offerPath(locale, offer.slug)}>{offer.title}</a>
      </h3>
      {facts.length > 0 && <p className="facts">{facts.join('\u00a0· ')}</p>}
      {offer.summary && <p className="summary">{offer.summary}</p>}
      <p className="meta">
        {`${words.posted} `}
        <Day day={datePosted}>{formatDay(locale, datePosted)}</Day>
        {closesOn && ` · ${words.closes} `}
        {closesOn && <Day day={closesOn}>{formatDay(locale, closesOn)}</Day>}
      </p>
    </li>
  );
}

function placesOf(locale: string, { locations }: Card): string {
  const words = wordsFor(locale);
  const names = [...new Set(locations.map((place) => placeName(words, place)).filter(Boolean))];
  const more = names.length - MOST_PLACES;
  const shown = names.slice(0, MOST_PLACES);
  if (more > 0) shown.push(counted(locale, words.morePlaces, more));
  return shown.join(' / ');
}
