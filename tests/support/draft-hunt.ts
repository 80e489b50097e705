import { draftWords } from '../../demo/draft-words';
import { origin } from './api';

const words = new RegExp(draftWords.join('|'), 'i');
const AT_ONCE = 8;

/** A word of a draft without its end, so that an answer that repeats the question gives nothing away. */
export const beginnings = draftWords.map((word) => word.slice(0, -2));

export interface Seen {
  status: number;
  text: string;
}

/** What a visitor gets; a word of a draft in it, or a crash, fails the test. */
export async function look(path: string, init?: RequestInit): Promise<Seen> {
  const answer = await fetch(`${origin()}${path}`, init);
  const text = await answer.text();
  const all = JSON.stringify([...answer.headers]) + text;
  expect([path, words.exec(all)?.[0]]).toEqual([path, undefined]);
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
  return { status: answer.status, text };
}

/** Looks at many addresses, some at a time. */
export async function lookAtAll(paths: string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE).map((path) => look(path));
    seen.push(...(await Promise.all(some)));
  }
  return seen;
}

const parts = ['localizations', 'createdBy', 'updatedBy', '*', 'deep', 'localizations.benefits'];

/** Every way Strapi has, or had, of reaching drafts, other languages and what is behind relations. */
export const attempts = [
  ...['draft', 'published', 'modified', '*', ''].map((status) => `status=${status}`),
  'status[]=draft',
  'status[$eq]=draft',
  'status=published&status=draft',
  ...['has-published-version', 'has-draft', 'modified', 'none', '*'].map(
    (value) => `publicationFilter=${value}`,
  ),
  'publicationState=preview',
  '_publicationState=preview',
  'hasPublishedVersion=false',
  ...['*', 'all', '', 'en,fr'].map((locale) => `locale=${locale}`),
  'locale[]=en&locale[]=fr',
  'locale[$in][]=en',
  'plugins[i18n][locale]=fr',
  'filters[localizations][title][$contains]=e',
  'filters[localizations][locale][$eq]=fr',
  'filters[localizations][publishedAt][$null]=true',
  'filters[publishedAt][$null]=true',
  'filters[$or][0][publishedAt][$null]=true',
  'filters[$and][0][$or][0][title][$contains]=e',
  'filters[$not][title][$eq]=x',
  ...beginnings.map((word) => `filters[title][$containsi]=${word}`),
  ...beginnings.map((word) => `filters[localizations][title][$startsWith]=${word}`),
  ...beginnings.map((word) => `_q=${word}`),
  ...parts.flatMap((part) => [
    `populate=${part}`,
    `populate[]=${part}`,
    `populate[${part}]=true`,
    `populate[${part}]=*`,
  ]),
  ...['*', 'responsibilities', 'locations', 'localizations'].flatMap((deep) => [
    `populate[localizations][populate]=${deep}`,
    `populate[localizations][populate][${deep}][populate]=*`,
    `populate[department][populate][${deep}]=true`,
    `populate[locations][populate][country][populate][${deep}][populate]=*`,
    `populate[locations][populate][country][populate]=${deep}`,
  ]),
  'populate[localizations][status]=draft',
  'populate[localizations][filters][publishedAt][$null]=true',
  'populate[responsibilities][on][job-offer.responsibility][populate]=*',
  'populate[responsibilities][filters][text][$contains]=e',
  'populate=responsibilities,requirements,niceToHaves,benefits',
  ...['*', 'title', 'publishedAt', 'localizations', 'id', 'createdBy'].flatMap((field) => [
    `fields=${field}`,
    `fields[]=${field}`,
    `fields[0]=title&fields[1]=${field}`,
  ]),
  ...['title', 'publishedAt:asc', 'localizations.title', 'createdBy.email', 'id'].map(
    (key) => `sort=${key}`,
  ),
  'sort[localizations][title]=asc',
  'pagination[pageSize]=100&populate=*',
  'pagination[limit]=-1',
  'pagination[limit]=100&populate=*&pagination[withCount]=false',
];
