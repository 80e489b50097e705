import { createIntl } from 'react-intl';
import { de } from '../../../src/plugins/careers/admin/src/translations/de';
import { en, type Words } from '../../../src/plugins/careers/admin/src/translations/en';
import { fr } from '../../../src/plugins/careers/admin/src/translations/fr';
import type { Reader } from '../../../src/plugins/careers/admin/src/words/say';

/** What the plugin says, by the language of the admin panel. */
export const words: Record<string, Words> = { 'en-GB': en, de, fr };

/** Somebody who reads the panel on Sunday, the 22nd of November 2026. */
export function readerOf(locale: string): Reader {
  const messages = words[locale]!;
  const { formatMessage } = createIntl({ locale, messages });
  return { locale, today: '2026-11-22', say: (id, values) => formatMessage({ id }, values) };
}
