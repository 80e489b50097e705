/** The names of the offers that questions are about; the tests fill them in. */
export type Name =
  'live' | 'closed' | 'withdrawn' | 'deleted' | 'cursor' | 'oldCursor' | 'slug' | 'formerSlug';

/** A question: what is asked, and the status it is answered with. */
export type Question = [path: (named: Record<Name, string>) => string, status: number];

const lists: Question[] = [
  [() => '/api/job-offers', 200],
  [() => '/api/job-offers?locale=ar&populate=*', 200],
  [() => '/api/job-offers?locale=fr&populate=benefits&populate=seo&sort=title', 200],
  [() => '/api/job-offers?fields=title&fields=salary&locale=de', 200],
  [() => '/api/job-offers?fields=title&populate=*', 200],
  [() => '/api/job-offers?pagination[page]=2&pagination[pageSize]=3', 200],
  [() => '/api/job-offers?pagination[start]=1&pagination[limit]=2', 200],
  [() => '/api/job-offers?pagination[start]=1&pagination[withCount]=false', 200],
  [() => '/api/job-offers?pagination[withCount]=0', 200],
  [() => '/api/job-offers?_q=water&sort=relevance', 200],
  [() => '/api/job-offers?filters[department][key]=nobody', 200],
  [() => '/api/job-offers?filters[workplace]=office&fields=password&locale=', 400],
  [() => '/api/job-offers?locale=xx', 400],
  [() => '/api/job-offers?sort=relevance', 400],
  [() => '/api/job-offers?pagination[page]=1&pagination[start]=1', 400],
  [() => '/api/job-offers?filters[id]=1', 400],
  [() => '/api/countries?locale=es', 200],
  [() => '/api/countries?filters[workplace]=remote&_q=a', 200],
  [() => '/api/countries?sort=name', 400],
  [() => '/api/job-offers/facets', 200],
  [
    () => '/api/job-offers/facets?locale=ar&filters[workplace]=remote&filters[countries][code]=JP',
    200,
  ],
  [() => '/api/job-offers/facets?populate=*', 400],
  [() => '/api/careers-page', 200],
  [() => '/api/careers-page?locale=ar&populate=*', 200],
  [() => '/api/careers-page?fields=title', 400],
  [() => '/api/openapi.json', 200],
];

const details: Question[] = [
  [({ live }) => `/api/job-offers/${live}?locale=fr`, 200],
  [({ live }) => `/api/job-offers/${live}?locale=fr&fields=title&populate=seo`, 200],
  [({ live }) => `/api/job-offers/${live}?locale=fr&format=text`, 200],
  [({ live }) => `/api/job-offers/${live}?locale=fr&format=markdown`, 200],
  [({ live }) => `/api/job-offers/${live}?locale=fr&format=html`, 400],
  [({ live }) => `/api/job-offers/${live}?locale=xx`, 400],
  [({ live }) => `/api/job-offers/${live}?locale=ar`, 404],
  [() => '/api/job-offers/nobody', 404],
  [({ closed }) => `/api/job-offers/${closed}`, 410],
  [({ withdrawn }) => `/api/job-offers/${withdrawn}`, 410],
  [({ deleted }) => `/api/job-offers/${deleted}`, 410],
  [({ slug }) => `/api/job-offers/by-slug/${slug}?locale=fr`, 200],
  [({ slug }) => `/api/job-offers/by-slug/${slug}?locale=fr&format=text`, 200],
  [({ slug }) => `/api/job-offers/by-slug/${slug}?locale=fr&format=markdown`, 200],
  [({ slug }) => `/api/job-offers/by-slug/${slug}?slug=x`, 400],
  [({ formerSlug }) => `/api/job-offers/by-slug/${formerSlug}?locale=fr&fields=title`, 308],
  [() => '/api/job-offers/by-slug/nobody', 404],
  [() => '/api/job-offers/by-slug/taken-away', 410],
];

const changes: Question[] = [
  [() => '/api/job-offers/changes', 200],
  [() => '/api/job-offers/changes?populate=*&populate=seo&locale=fr', 200],
  [() => '/api/job-offers/changes?fields=title&pagination[pageSize]=2', 200],
  [({ cursor }) => `/api/job-offers/changes?since=${cursor}`, 200],
  [({ oldCursor }) => `/api/job-offers/changes?since=${oldCursor}`, 410],
  [() => '/api/job-offers/changes?since=forged.cursor', 400],
  [() => '/api/job-offers/changes?locale=xx', 400],
];

const feeds: Question[] = [
  [() => '/api/feeds/fr.rss', 200],
  [() => '/api/feeds/fr.rss?page=1', 400],
  [() => '/api/feeds/xx.rss', 404],
  [() => '/api/feeds/ar.json', 200],
  [() => '/api/feeds/ar.json?page=1000', 200],
  [() => '/api/feeds/ar.json?page=0', 400],
  [() => '/api/feeds/xx.json', 404],
  [() => '/api/feeds/indeed.xml?locale=de', 200],
  [() => '/api/feeds/indeed.xml?locale=xx', 400],
  [() => '/api/feeds/sitemap.xml', 200],
  [() => '/api/feeds/sitemap.xml?page=1', 400],
  [() => '/api/feeds/sitemap-1.xml?locale=xx', 400],
  [() => '/api/feeds/sitemap-9.xml', 404],
  [() => '/.well-known/ojobpub.json?locale=en', 200],
  [() => '/.well-known/ojobpub.json?status=draft', 400],
];

/** What the API is asked in every way that has an answer of its own. */
export const questions: Question[] = [...lists, ...details, ...changes, ...feeds];
