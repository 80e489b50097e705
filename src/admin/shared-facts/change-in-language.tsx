import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

/** Says that a fact is shared by all languages, and leads to the one in which it can be changed. */
export function ChangeInLanguage({ language }: { language: string }) {
  const { formatMessage, locale } = useIntl();
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language);
  const link = (
    <Link key={language} tag={NavLink} to={`?plugins[i18n][locale]=${language}`}>
      <Typography variant="pi" textColor="primary600">
        {name}
      </Typography>
    </Link>
  );
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage(
        {
          id: 'careers.shared-fact',
          defaultMessage: 'Shared by all languages; change it in {language}.',
        },
        { language: link },
      )}
    </Typography>
  );
}
