import { draftWords } from '../../../demo/draft-words';
import { setNow } from '../../support/clock';
import { fillDemo, holdsDrafts } from '../../support/demo';
import { attempts, beginnings, look, lookAtAll } from '../../support/draft-hunt';

const NOW = '2026-03-10T12:00:00Z';
const languages = ['en', 'fr', 'de', 'es', 'ar'];
const LONG = 60_000;

beforeAll(async () => {
  setNow(NOW);
  await fillDemo(new Date(NOW), holdsDrafts);
}, LONG);

async function documentIds(): Promise<string[]> {
  const rows = await strapi.db
    .query('api::job-offer.job-offer')
    .findMany({ select: ['documentId'] });
  return [...new Set<string>(rows.map(({ documentId }) => documentId))];
}

test('the words are in the drafts, so there is something to find', async () => {
  const { rows } = await strapi.db.connection.raw(
    `select (select json_agg(draft) from job_offers draft)::text
      || (select json_agg(item) from components_job_offer_responsibilities item)::text as texts`,
  );
  const missing = draftWords.filter((word) => !rows[0].texts.includes(word));
  expect(missing).toEqual([]);
});

const open = [
  '/api/job-offers',
  '/api/job-offers/facets',
  '/api/job-offers/changes',
  '/api/countries',
  '/api/careers-page',
];
const closed = ['/api/company', '/api/departments'];

test.each([...open, ...closed])(
  '%s shows no word of a draft, whatever it is asked',
  async (list) => {
    const locales = open.includes(list) ? ['', '&locale=de'] : [''];
    const paths = attempts.flatMap((attempt) =>
      locales.map((locale) => `${list}?${attempt}${locale}`),
    );
    const statuses = new Set((await lookAtAll(paths)).map(({ status }) => status));
    expect([...statuses].sort()).toEqual(open.includes(list) ? [200, 400] : [403]);
  },
  LONG,
);

test(
  'no offer shows a word of a draft, in any language',
  async () => {
    const queries = ['', '&populate=*', '&status=draft', '&publicationFilter=has-draft'];
    const paths = (await documentIds()).flatMap((documentId) =>
      [...languages, '*'].flatMap((locale) =>
        queries.map((query) => `/api/job-offers/${documentId}?locale=${locale}${query}`),
      ),
    );
    const shown = (await lookAtAll(paths)).filter(({ status }) => status === 200);
    expect(shown.length).toBeGreaterThan(10);
  },
  LONG,
);

test(
  'an offer that holds drafts shows no word of them, whatever it is asked',
  async () => {
    for (const documentId of await documentIds()) {
      const seen = await lookAtAll(
        attempts.map((attempt) => `/api/job-offers/${documentId}?${attempt}`),
      );
      expect(seen.map(({ status }) => status)).toContain(400);
    }
  },
  LONG,
);

test('GraphQL shows no word of a draft', async () => {
  const names = ['jobOffers', 'jobOffer', 'jobOffers_connection', 'countries', 'careersPage'];
  const selections = [
    '(status: DRAFT) { title localizations { title } }',
    '(status: DRAFT, locale: "*") { documentId }',
    '(publicationFilter: HAS_DRAFT) { title }',
    '(filters: { localizations: { title: { contains: "e" } } }) { title }',
    ...beginnings.map((word) => `(filters: { title: { startsWith: "${word}" } }) { title }`),
  ];
  for (const name of names) {
    for (const selection of selections) {
      const body = JSON.stringify({ query: `{ ${name}${selection} }` });
      const headers = { 'content-type': 'application/json' };
      const { status } = await look('/graphql', { method: 'POST', headers, body });
      expect(status).toBe(400);
    }
  }
});

test('nobody sees a draft without a link to it', async () => {
  for (const documentId of await documentIds()) {
    const { status } = await look(`/api/careers/draft?locale=de&documentId=${documentId}`);
    expect(status).toBe(401);
  }
});

test('no feed shows a word of a draft', async () => {
  const feeds = languages.flatMap((locale) => [
    `/api/feeds/${locale}.rss`,
    `/api/feeds/${locale}.json`,
  ]);
  const all = ['/api/feeds/indeed.xml', '/api/feeds/sitemap.xml', '/.well-known/ojobpub.json'];
  const seen = await lookAtAll([...feeds, ...all]);
  expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]));
});

test('other addresses of Strapi show none either', async () => {
  const uid = 'api::job-offer.job-offer';
  for (const path of [
    `/content-manager/collection-types/${uid}`,
    `/content-manager/collection-types/${uid}?status=draft&locale=en`,
    `/content-manager/preview/url/${uid}?status=draft`,
    `/api/content-manager/collection-types/${uid}`,
    '/api/content-type-builder/content-types',
    '/api/upload/files?populate=*',
    '/api/users?populate=*',
    '/api/i18n/locales?populate=*',
    '/api/country?populate=*',
    '/api/job-offer',
    '/api/job-offers/count',
    '/api/job-offers/drafts',
    '/job-offers',
    '/admin/init',
    '/api/careers/draft',
    '/api/careers/draft?locale=de',
    '/careers/offers/x/website',
    '/careers/offers/x/shares',
    '/content-manager/collection-types/plugin::careers.share',
    '/_health',
  ]) {
    await look(path);
  }
});
