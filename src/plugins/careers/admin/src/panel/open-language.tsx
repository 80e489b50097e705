import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { LanguageOnTheWebsite } from '../../../shared/on-the-website';
import { useReader } from '../reading/use-reader';
import { languageTitle } from '../words/language-name';
import { PublishingNow } from './publishing-now';
import { States } from './states';

/** The language whose form is open; what changes in it after a save is read aloud. */
export function OpenLanguage({ language }: { language: LanguageOnTheWebsite }) {
  const { say, locale } = useReader();
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2} aria-live="polite">
      <Typography tag="h3" fontWeight="bold" textColor="neutral800">
        {languageTitle(language.locale, locale, language.name)}
        <VisuallyHidden tag="span">{say('panel.this-language')}</VisuallyHidden>
      </Typography>
      <States language={language} differs="differs.this" />
      <PublishingNow language={language} />
    </Flex>
  );
}
