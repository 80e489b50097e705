import type { HttpRequest } from '../load/http-request';

/** Something websites ask, and how the servers are asked it. */
export interface Measurement {
  name: string;
  request: HttpRequest;
  /** The request by which a stock Strapi answers the same, if it can. */
  stock?: HttpRequest;
  /** The answer is a 304, which only what keeps answers gives without asking the database. */
  isConditional?: boolean;
  /** It is posted, so nothing keeps its answer. */
  isNeverKept?: boolean;
  /** The application adds to what the database answers, so a bare server's bytes are others. */
  isFinishedInNode?: boolean;
}

const sections = ['responsibilities', 'requirements', 'niceToHaves', 'benefits'];
const newest = 'sort[0]=datePosted:desc&sort[1]=documentId';
const facts = 'populate[department][populate]=names&populate[locations][populate]=country';
const whole = `${facts}&${sections.map((name) => `populate[${name}]=true`).join('&')}`;

const graphql = (sort: string): HttpRequest => ({
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: `{
      jobOffers(locale: "fr", sort: ${sort}, pagination: { pageSize: 25 }) {
        documentId title slug summary datePosted
        locations { city country { code } }
        ${sections.map((name) => `${name} { text }`).join(' ')}
      }
    }`,
  }),
});

const offers = '/api/job-offers';

/** What is measured, in the order of the report. */
export const measurements: Measurement[] = [
  {
    name: 'list',
    request: { path: `${offers}?locale=fr` },
    stock: { path: `${offers}?locale=fr&${facts}&${newest}` },
  },
  {
    name: 'list with sections',
    request: { path: `${offers}?locale=fr&populate=*` },
    stock: { path: `${offers}?locale=fr&${whole}&${newest}` },
  },
  {
    name: 'list with sections, 304',
    request: { path: `${offers}?locale=fr&populate=*` },
    isConditional: true,
  },
  {
    name: 'countries',
    request: { path: '/api/countries?locale=fr' },
    // Stock cannot say which countries have offers: it lists them all, or a website counts for itself.
    stock: { path: '/api/countries?sort=code&pagination[pageSize]=1000' },
  },
  {
    name: 'by slug',
    request: { path: `${offers}/by-slug/offer-500?locale=fr` },
    stock: { path: `${offers}?locale=fr&filters[slug][$eq]=offer-500&${whole}` },
    isFinishedInNode: true,
  },
  { name: 'one country', request: { path: `${offers}?locale=fr&filters[countries][code]=FR` } },
  { name: 'search', request: { path: `${offers}?locale=fr&_q=formateur%20étalonnage%2050` } },
  { name: 'facets', request: { path: `${offers}/facets?locale=fr` } },
  {
    name: 'changes',
    request: { path: `${offers}/changes?locale=fr` },
    isFinishedInNode: true,
  },
  {
    name: 'GraphQL, list with sections',
    request: graphql('["datePosted:desc"]'),
    // Ours puts equals in the order of their ids by itself.
    stock: graphql('["datePosted:desc", "documentId"]'),
    isNeverKept: true,
    isFinishedInNode: true,
  },
];
