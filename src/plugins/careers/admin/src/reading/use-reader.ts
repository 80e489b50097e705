import { useIntl } from 'react-intl';
import { en } from '../translations/en';
import { PREFIX } from '../translations/prefixed';
import type { Reader } from '../words/say';

/** English days are written as the English texts are: “3 December”. */
const writtenAs: Record<string, string> = { en: 'en-GB' };

/** Who uses the admin panel: how to speak to them, and which day it is where they are. */
export function useReader(): Reader {
  const { formatMessage, locale } = useIntl();
  return {
    say: (key, values) =>
      formatMessage({ id: `${PREFIX}.${key}`, defaultMessage: en[key] }, values),
    locale: writtenAs[locale] ?? locale,
    today: new Intl.DateTimeFormat('sv-SE').format(new Date()),
  };
}
