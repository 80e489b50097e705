import type { ReactNode } from 'react';
import type { CareersPage } from '../lib/api';
import type { LanguageLink } from '../lib/language-links';
import { wordsFor } from '../words';
import { About } from './about';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';

/** What stands around the content of every page. */
export function Frame(props: {
  page: CareersPage;
  languages: LanguageLink[];
  children: ReactNode;
}) {
  const { page, languages, children } = props;
  return (
    <>
      <a className="skip" href="#content">
        {wordsFor(page.locale).skip}
      </a>
      <header className="top">
        <Brand page={page} />
        <LanguageSwitch locale={page.locale} languages={languages} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <About page={page} />
    </>
  );
}
