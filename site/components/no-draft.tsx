import { languageIn } from '../lib/format';
import type { LanguageLink } from '../lib/language-links';
import { fill, wordsFor } from '../words';

/** No draft in this language, and the languages that have one; or no such offer any more. */
export function NoDraft({ locale, links }: { locale: string; links: LanguageLink[] }) {
  const words = wordsFor(locale);
  const title =
    links.length > 0
      ? fill(words.noDraft, { language: languageIn(locale, locale) })
      : words.deleted;
  return (
    <div className="notice">
      {/* Next.js leaves out a page's own metadata when the status is 404. */}
      <title>{title}</title>
      <h1>{title}</h1>
      {links.length > 0 && (
        <>
          <p>{words.otherDrafts}</p>
          <ul>
            {links.map(({ language: { code }, path }) => (
              <li key={code}>
                <a href={path} hrefLang={code}>
                  {languageIn(locale, code)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
