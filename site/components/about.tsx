import type { CareersPage } from '../lib/api';
import { fill, wordsFor } from '../words';

/** What the company says of itself, at the end of every page. */
export function About({ page: { company, locale } }: { page: CareersPage }) {
  const { name, url, description, equalOpportunity, headquarters } = company;
  const words = wordsFor(locale);
  if (!name && !description && !equalOpportunity) return null;
  const place = [headquarters?.city, headquarters?.country?.name].filter(Boolean);
  return (
    <footer>
      {name && <h2>{fill(words.about, { company: name })}</h2>}
      {description && <p>{description}</p>}
      {equalOpportunity && <p>{equalOpportunity}</p>}
      <p className="meta">
        {place.join(words.comma)}
        {place.length > 0 && url && ' · '}
        {url && <a href={url}>{hostOf(url)}</a>}
      </p>
    </footer>
  );
}

const hostOf = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
