import type { CareersPage } from '../lib/api';
import { listPath } from '../lib/list-address';
import { wordsFor } from '../words';

/** The company's logo, else its name, else just what this website is about. */
export function Brand({ page: { company, locale } }: { page: CareersPage }) {
  const { logo } = company;
  const name = company.name ?? wordsFor(locale).jobs;
  return (
    <a className="brand" href={listPath(locale)}>
      {logo ? (
        <img
          src={`/logo?${encodeURIComponent(logo.url)}`}
          alt={logo.alternativeText || name}
          width={logo.width ?? undefined}
          height={logo.height ?? undefined}
        />
      ) : (
        name
      )}
    </a>
  );
}
