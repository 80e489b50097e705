import type { LanguageLink } from '../lib/language-links';
import { wordsFor } from '../words';

/** The other languages, each by its own name; a number says that the link leads to a list. */
export function LanguageSwitch(props: { locale: string; languages: LanguageLink[] }) {
  const { locale, languages } = props;
  if (languages.length < 2) return null;
  return (
    <nav aria-label={wordsFor(locale).languages}>
      <ul className="languages">
        {languages.map(({ language: { code, name, dir }, path, current, count }) => (
          <li key={code}>
            <a
              href={path}
              lang={code}
              dir={dir}
              hrefLang={code}
              aria-current={current ? 'true' : undefined}
            >
              {name}
              {count !== undefined && <span className="count">{count.toLocaleString(code)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
