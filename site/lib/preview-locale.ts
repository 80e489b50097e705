import { headers } from 'next/headers';
import { LOCALE_HEADER } from './preview';

/** The language of a draft, which a layout cannot read from the address: the proxy hands it over. */
export const previewLocale = async (): Promise<string> =>
  decodeURIComponent((await headers()).get(LOCALE_HEADER) ?? '');
