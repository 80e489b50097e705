import { parseFeed } from '@rowanmanning/feed-parser';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { get } from '../../support/api';
import { setNow } from '../../support/clock';
import { fillDemo } from '../../support/demo';
import { forgetAnswers } from '../../support/cache';
import { statementsOf } from '../../support/statements';
import { jsonOf, textOf } from './ask';
import { ojobpubProblems } from './schemas/ojobpub';
import { type Page, itemsOf, jobsOf, pagesOf, schemaProblems } from './xml';

const NOW = '2026-03-10T12:00:00Z';
const languages = ['en', 'fr', 'de', 'es', 'ar'];

interface Card {
  documentId: string;
  title: string;
  locales: string[];
  locations: unknown[];
}

const cards: Record<string, Card[]> = {};
const all = (): Card[] => Object.values(cards).flat();

beforeAll(async () => {
  setNow(NOW);
  await fillDemo(new Date(NOW));
  for (const locale of languages) {
    const { data } = await get<Card[]>(`/job-offers?locale=${locale}&pagination[pageSize]=100`);
    cards[locale] = data;
  }
}, 120_000);

const ids = (locale: string) => cards[locale]!.map(({ documentId }) => `${documentId}:${locale}`);

test.each(languages)(
  'the RSS feed of “%s” is valid and holds its list, newest first',
  async (locale) => {
    const xml = await textOf(`/api/feeds/${locale}.rss`);
    expect(await schemaProblems(xml, 'rss')).toEqual([]);
    expect(itemsOf(xml).map(({ guid }) => guid['#text'])).toEqual(ids(locale));
    const feed = parseFeed(xml);
    expect(feed.language).toBe(locale);
    expect(feed.url).toBe(`http://127.0.0.1:3000/${locale}`);
    expect(feed.items.map(({ title }) => title)).toEqual(cards[locale]!.map(({ title }) => title));
    expect(feed.items.every(({ url, content, published }) => url && content && published)).toBe(
      true,
    );
  },
);

interface JsonFeed {
  next_url?: string;
  items: { id: string; title: string; language: string; _job_posting: { title: string } }[];
}

const jsonFeedSchema = require('jsonfeed-schema/v1.1') as object;
const isJsonFeed = addFormats(new Ajv()).compile({ ...jsonFeedSchema, $schema: undefined });

test.each(languages)('the JSON feed of “%s” is valid and says the same', async (locale) => {
  const feed = await jsonOf<JsonFeed>(`/api/feeds/${locale}.json`);
  expect([isJsonFeed(feed), isJsonFeed.errors]).toEqual([true, null]);
  expect(feed.items.map(({ id }) => id)).toEqual(ids(locale));
  expect(feed.items.every((item) => item.language === locale)).toBe(true);
  expect(feed.items.every(({ title, _job_posting: job }) => job.title === title)).toBe(true);
  expect(feed.next_url).toBeUndefined();
});

test('Indeed’s feed is valid and has a job for each place and language', async () => {
  const xml = await textOf('/api/feeds/indeed.xml');
  expect(await schemaProblems(xml, 'indeed')).toEqual([]);
  const places = all().flatMap(({ locations }) => locations);
  expect(jobsOf(xml)).toHaveLength(places.length);
});

test('Indeed’s descriptions have no other tags than p, ul and li, each of them closed', async () => {
  for (const { description } of jobsOf(await textOf('/api/feeds/indeed.xml'))) {
    const tags = description!.match(/<[^<>]*>/g) ?? [];
    const open: string[] = [];
    for (const tag of tags) {
      if (tag.startsWith('</')) expect(`</${open.pop()}>`).toBe(tag);
      else open.push(/^<(p|ul|li)>$/.exec(tag)?.[1] ?? `not ${tag}`);
    }
    expect(open).toEqual([]);
  }
});

test('“locale” narrows what is about all languages', async () => {
  const french = cards.fr!.flatMap(({ locations }) => locations).length;
  expect(jobsOf(await textOf('/api/feeds/indeed.xml?locale=fr'))).toHaveLength(french);
  const { jobs } = await jsonOf<{ jobs: { language: string }[] }>(
    '/.well-known/ojobpub.json?locale=fr',
  );
  expect(jobs.map(({ language }) => language)).toEqual(cards.fr!.map(() => 'fr'));
  const pages = pagesOf(await textOf('/api/feeds/sitemap.xml?locale=fr'));
  expect(pages).toHaveLength(cards.fr!.length + 1);
  expect(pages.every(({ loc, languages: links }) => links.fr === loc)).toBe(true);
  expect(pages.some(({ languages: links }) => links.de)).toBe(true);
});

test('the oJobPub document is valid and has a job for each language of an offer', async () => {
  const document = await jsonOf<{ jobs: unknown[] }>('/.well-known/ojobpub.json');
  expect(ojobpubProblems(document)).toEqual([]);
  expect(document.jobs).toHaveLength(all().length);
});

const sitemapPages = async (): Promise<Page[]> => pagesOf(await textOf('/api/feeds/sitemap.xml'));

test('the sitemap is valid and has every offer and every list', async () => {
  const xml = await textOf('/api/feeds/sitemap.xml');
  expect(await schemaProblems(xml, 'sitemap-with-languages')).toEqual([]);
  const addresses = pagesOf(xml).map(({ loc }) => loc);
  expect(new Set(addresses).size).toBe(all().length + languages.length);
  expect(addresses).toEqual(
    expect.arrayContaining(languages.map((locale) => `http://127.0.0.1:3000/${locale}`)),
  );
});

test('every page of the sitemap leads to itself, and to pages that lead back', async () => {
  const pages = new Map((await sitemapPages()).map((page) => [page.loc, page]));
  for (const { loc, languages: links } of pages.values()) {
    const { 'x-default': standard, ...versions } = links;
    expect(Object.values(versions)).toContain(loc);
    expect(standard).toBe(versions.en);
    for (const address of Object.values(versions)) {
      expect(pages.get(address)?.languages).toEqual(links);
    }
  }
});

test.each([
  '/api/feeds/fr.rss',
  '/api/feeds/fr.json',
  '/api/feeds/indeed.xml',
  '/api/feeds/sitemap.xml',
  '/.well-known/ojobpub.json',
])('%s costs one statement, which names no table that holds drafts', async (path) => {
  await textOf('/api/countries');
  forgetAnswers();
  const { website, strapi } = await statementsOf(() => textOf(path));
  const answering = [...website, ...strapi].filter((sent) => !/\b(up_|strapi_)/.test(sent));
  expect(answering).toHaveLength(1);
  expect(answering[0]).not.toMatch(/job_offers|components_|_cmps/);
});
