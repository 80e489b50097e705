import { type Section, type Texts, sections } from './job-offer';

/** What each language of an offer says in its own words, in the order of the form. */
export const words = ['title', 'summary', ...sections, 'slug'] as const;
export type Word = (typeof words)[number];

type Worded = Pick<Texts, 'title' | 'summary' | 'slug' | Section>;

/** The words in which two rows differ. */
export function differingWords(one: Worded, other: Worded): Word[] {
  return words.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}
