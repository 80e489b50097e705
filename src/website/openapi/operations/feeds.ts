import {
  allLanguagesParameters,
  jsonFeedParameters,
  rssParameters,
} from '../../http/feeds-parameters';
import type { JsonSchema, Paths, Response } from '../document-types';
import { languageNotFound, partNotFound } from '../examples/errors';
import { indeed, jsonFeed, ojobpub, rss, sitemap } from '../examples/feeds';
import { pathParameter } from '../parameters';
import { jsonResponse } from '../responses';
import { operation } from './operation';

const tag = 'Feeds';

/** A format that is specified elsewhere. */
const feed = (description: string, mediaType: string, example: unknown): Response => {
  const schema: JsonSchema = { type: typeof example };
  return { description, content: { [mediaType]: { schema, example } } };
};

const language = pathParameter('locale', 'The language of the feed.', 'fr');

const noSuchLanguage = jsonResponse(
  'The site does not have this language.',
  'LanguageNotFoundError',
  languageNotFound,
);

const sitemapXml = feed('A sitemap, or the index of its parts.', 'application/xml', sitemap);

/** What readers, job boards and search engines fetch. */
export const feedPaths: Paths = {
  '/api/feeds/{locale}.rss': operation({
    id: 'getRssFeed',
    tag,
    summary: 'The newest offers of a language, as RSS 2.0',
    path: [language],
    query: rssParameters,
    responses: { 200: feed('RSS 2.0.', 'application/rss+xml', rss), 404: noSuchLanguage },
  }),
  '/api/feeds/{locale}.json': operation({
    id: 'getJsonFeed',
    tag,
    summary: 'The offers of a language, as JSON Feed 1.1',
    path: [language],
    query: jsonFeedParameters,
    responses: {
      200: feed('JSON Feed 1.1; next_url leads to the rest.', 'application/feed+json', jsonFeed),
      404: noSuchLanguage,
    },
  }),
  '/api/feeds/indeed.xml': operation({
    id: 'getIndeedFeed',
    tag,
    summary: 'All offers for Indeed, and for whoever reads its format',
    query: allLanguagesParameters,
    responses: { 200: feed('Indeed’s XML.', 'application/xml', indeed) },
  }),
  '/api/feeds/sitemap.xml': operation({
    id: 'getSitemap',
    tag,
    summary: 'The sitemap of the careers website',
    query: allLanguagesParameters,
    responses: { 200: sitemapXml },
  }),
  '/api/feeds/sitemap-{part}.xml': operation({
    id: 'getSitemapPart',
    tag,
    summary: 'A part of the sitemap that its index names',
    path: [
      pathParameter('part', 'The number of the part, from 1.', '1', {
        type: 'string',
        pattern: '^[1-9][0-9]*$',
      }),
    ],
    query: allLanguagesParameters,
    responses: {
      200: sitemapXml,
      404: jsonResponse('The sitemap has no such part.', 'SitemapPartNotFoundError', partNotFound),
    },
  }),
  '/.well-known/ojobpub.json': operation({
    id: 'getOjobpub',
    tag,
    summary: 'All offers, as oJobPub 1.0',
    query: allLanguagesParameters,
    responses: { 200: feed('oJobPub 1.0.', 'application/json', ojobpub) },
  }),
};
