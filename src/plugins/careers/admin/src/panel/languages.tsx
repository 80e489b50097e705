import { Flex } from '@strapi/design-system';
import type { LanguageOnTheWebsite } from '../../../shared/on-the-website';
import { openFirst } from '../words/open-first';
import { OpenLanguage } from './open-language';
import { OtherLanguage } from './other-language';

interface Props {
  languages: LanguageOnTheWebsite[];
  open: string | undefined;
}

/** All languages of the site: the open one with what publishing would do, then the others. */
export function Languages({ languages, open }: Props) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {openFirst(languages, open).map((language) =>
        language.locale === open ? (
          <OpenLanguage key={language.locale} language={language} />
        ) : (
          <OtherLanguage key={language.locale} language={language} />
        ),
      )}
    </Flex>
  );
}
