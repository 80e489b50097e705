import type { Alternate } from '../lib/api';
import { languageIn } from '../lib/format';
import { wordsFor } from '../words';

/** The languages in which an offer that is not here can be read. */
export function SameOffer({ locale, alternates }: { locale: string; alternates: Alternate[] }) {
  if (alternates.length === 0) return null;
  return (
    <>
      <p>{wordsFor(locale).also}</p>
      <ul>
        {alternates.map(({ locale: code, path }) => (
          <li key={code}>
            <a href={path} hrefLang={code}>
              {languageIn(locale, code)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
