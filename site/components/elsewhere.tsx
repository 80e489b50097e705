import type { Elsewhere as Count } from '../lib/api';
import { languageIn } from '../lib/format';
import { type ListAddress, everything, listPath } from '../lib/list-address';
import { counted, wordsFor } from '../words';

/** In which other languages the same filters find something, and how much. */
export function Elsewhere(props: { locale: string; address: ListAddress; elsewhere: Count[] }) {
  const { locale, elsewhere, address } = props;
  if (elsewhere.length === 0) return null;
  const words = wordsFor(locale);
  const { countries, departments, workplaces, employmentTypes } = address;
  const same = { ...everything, countries, departments, workplaces, employmentTypes };
  return (
    <>
      <p>{words.elsewhere}</p>
      <ul>
        {elsewhere.map(({ locale: code, offerCount }) => (
          <li key={code}>
            <a href={listPath(code, same)} hrefLang={code}>
              {counted(locale, words.offersIn, offerCount, { language: languageIn(locale, code) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
