import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type XMLFileInfo, validateXML } from 'xmllint-wasm';

const read = (file: string): XMLFileInfo => ({
  fileName: path.basename(file),
  contents: readFileSync(file, 'utf8'),
});
const own = (name: string) => read(path.resolve(__dirname, 'schemas', `${name}.xsd`));
/** The schema of sitemaps.org, which the library ships. */
const sitemapSchema = read(
  path.resolve(path.dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd'),
);

export type Schema = 'indeed' | 'rss' | 'sitemap-with-languages' | 'sitemap-index';

/** What a schema finds wrong with a document. */
export async function schemaProblems(contents: string, schema: Schema): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents },
    schema: own(schema),
    preload: [sitemapSchema, own('language-link')],
  });
  return errors.map(({ message }) => message);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['job', 'item', 'url', 'sitemap', 'xhtml:link'].includes(name),
});

export type Job = Record<string, string>;

/** The jobs of Indeed's feed, each as its elements. */
export const jobsOf = (xml: string): Job[] => parser.parse(xml).source.job ?? [];

export type RssItem = Record<string, string> & { guid: { '#text': string } };

/** The items of an RSS feed. */
export const itemsOf = (xml: string): RssItem[] => parser.parse(xml).rss.channel.item ?? [];

/** A page of a sitemap: its address, its last change, and the addresses of its languages. */
export interface Page {
  loc: string;
  lastmod: string;
  languages: Record<string, string>;
}

interface PageElement {
  loc: string;
  lastmod: string;
  'xhtml:link': { hreflang: string; href: string }[];
}

/** The pages of a sitemap. */
export function pagesOf(xml: string): Page[] {
  const elements: PageElement[] = parser.parse(xml).urlset.url ?? [];
  return elements.map(({ loc, lastmod, 'xhtml:link': links }) => ({
    loc,
    lastmod,
    languages: Object.fromEntries(links.map(({ hreflang, href }) => [hreflang, href])),
  }));
}

/** The parts that a sitemap index names. */
export const partsOf = (xml: string): { loc: string; lastmod: string }[] =>
  parser.parse(xml).sitemapindex.sitemap;
