import type { WordsKey } from '../translations/en';

/** Says something in the language of the admin panel. */
export type Say = (key: WordsKey, values?: Record<string, string | number>) => string;

/** Who reads: in which language, on which day of their own calendar (`YYYY-MM-DD`). */
export interface Reader {
  say: Say;
  locale: string;
  today: string;
}
