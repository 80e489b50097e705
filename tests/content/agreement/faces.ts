import { XMLParser } from 'fast-xml-parser';
import { get, origin } from '../../support/api';
import { readChanges } from '../../support/changes';
import { fieldOf } from '../../support/graphql';

/** A face of the website's API: the offers it shows in a language, as `documentId` or as addresses. */
export type Face = (locale: string) => Promise<string[]>;

const ids = (offers: { documentId: string }[]) => offers.map(({ documentId }) => documentId);

const textOf = async (path: string) => (await fetch(`${origin()}${path}`)).text();

async function xmlOf(path: string): Promise<Record<string, Record<string, unknown>>> {
  const parser = new XMLParser({ isArray: (name) => ['url', 'job', 'item'].includes(name) });
  return parser.parse(await textOf(path));
}

const listed = (query: string) => async (locale: string) =>
  ids((await get<{ documentId: string }[]>(`/job-offers?locale=${locale}&${query}`)).data);

/** Faces that say which documents they show. */
export const facesById: Record<string, Face> = {
  list: listed('pagination[pageSize]=100'),
  'list by title': listed('sort=title&pagination[pageSize]=100'),
  search: listed('_q=tex&pagination[pageSize]=100'),
  changes: async (locale) => {
    const { entries } = await readChanges(undefined, `locale=${locale}`);
    return entries.filter(({ type }) => type === 'live').map((entry) => String(entry.documentId));
  },
  GraphQL: async (locale) =>
    ids(
      await fieldOf(
        `query ($locale: I18NLocaleCode) {
        jobOffers(locale: $locale, pagination: { pageSize: 100 }) { documentId } }`,
        { locale },
      ),
    ),
  'JSON Feed': async (locale) => {
    const feed = JSON.parse(await textOf(`/api/feeds/${locale}.json`)) as {
      items: { id: string }[];
    };
    return feed.items.map(({ id }) => id.split(':')[0]!);
  },
  RSS: async (locale) => {
    const { rss } = await xmlOf(`/api/feeds/${locale}.rss`);
    const { item = [] } = rss!.channel as { item?: { guid: string | { '#text': string } }[] };
    return item.map(({ guid }) => (typeof guid === 'string' ? guid : guid['#text']).split(':')[0]!);
  },
};

/** Faces that say which references they show. */
export const facesByReference: Record<string, Face> = {
  Indeed: async (locale) => {
    const { source } = await xmlOf(`/api/feeds/indeed.xml?locale=${locale}`);
    const { job = [] } = source as { job?: { requisitionid: string }[] };
    return [...new Set(job.map(({ requisitionid }) => requisitionid))];
  },
  oJobPub: async (locale) => {
    const text = await textOf(`/.well-known/ojobpub.json?locale=${locale}`);
    const { jobs } = JSON.parse(text) as { jobs: { referenceId: string }[] };
    return jobs.map(({ referenceId }) => referenceId);
  },
};

/** The addresses of offers in the sitemap. */
export async function sitemapAddresses(): Promise<string[]> {
  const { urlset } = await xmlOf('/api/feeds/sitemap.xml');
  const { url = [] } = (urlset || {}) as { url?: { loc: string }[] };
  return url.map(({ loc }) => new URL(loc).pathname).filter((path) => path.includes('/jobs/'));
}
