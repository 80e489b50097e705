import { Box, Link, VisuallyHidden } from '@strapi/design-system';
import type { LanguageOnTheWebsite } from '../../../shared/on-the-website';
import { useReader } from '../reading/use-reader';
import { languageName } from '../words/language-name';

interface Props {
  url: string;
  language: Pick<LanguageOnTheWebsite, 'locale' | 'name'>;
}

/** The page as visitors see it, in a tab of its own. */
export function SeeThePage({ url, language }: Props) {
  const { say, locale } = useReader();
  const name = languageName(language.locale, locale, language.name);
  return (
    <Box>
      <Link href={url} isExternal target="_blank" rel="noopener noreferrer">
        {say('live.see')}
        <VisuallyHidden tag="span">{say('live.see-in', { language: name })}</VisuallyHidden>
      </Link>
    </Box>
  );
}
