import { Typography } from '@strapi/design-system';

interface Row {
  locale?: string;
  localizations?: { locale: string }[];
}

interface Columns {
  displayedHeaders: { name: string; cellFormatter?: (row: Row) => unknown }[];
  layout: unknown;
}

/**
 * Writes the languages of an offer as codes: in full, as Strapi does it, they push the status out of
 * the window of a laptop.
 */
export function shortenLanguages({ displayedHeaders, layout }: Columns): Columns {
  const shortened = displayedHeaders.map((header) =>
    header.name === 'locales' ? { ...header, cellFormatter: codes } : header,
  );
  return { displayedHeaders: shortened, layout };
}

function codes({ locale, localizations = [] }: Row) {
  const languages = [locale, ...localizations.map((row) => row.locale)].filter(Boolean).sort();
  return <Typography textColor="neutral800">{languages.join(', ')}</Typography>;
}
