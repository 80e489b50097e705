import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { LanguageOnTheWebsite } from '../../../shared/on-the-website';
import { useReader } from '../reading/use-reader';
import { languageName, languageTitle } from '../words/language-name';
import { States } from './states';

/** Another language of the offer, and the way to its form. */
export function OtherLanguage({ language }: { language: LanguageOnTheWebsite }) {
  const { say, locale } = useReader();
  const { locale: code, name } = language;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography tag="h3">
        <Link
          tag={RouterLink}
          to={`?plugins[i18n][locale]=${code}`}
          aria-label={say('panel.edit-language', { language: languageName(code, locale, name) })}
        >
          {languageTitle(code, locale, name)}
        </Link>
      </Typography>
      <States language={language} differs="differs.other" />
    </Flex>
  );
}
