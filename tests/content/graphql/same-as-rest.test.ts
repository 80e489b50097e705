import { readFileSync } from 'node:fs';
import { get } from '../../support/api';
import { setNow } from '../../support/clock';
import { fillDemo } from '../../support/demo';
import * as select from '../../support/graphql';

const NOW = '2026-03-10T12:00:00Z';
const { askGraphql, card, elsewhere, pageInfo, seo, sectionItems, whole } = select;

beforeAll(async () => {
  setNow(NOW);
  await fillDemo(new Date(NOW));
}, 120_000);

interface Answer {
  data: unknown;
  meta: { pagination?: { total: number }; elsewhere?: unknown };
}

/** The order of members is the asker's in GraphQL; a member left out is left out of both. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

async function graphqlOf(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await askGraphql(`{ ${query} }`);
  expect([query, errors]).toEqual([query, undefined]);
  return data!;
}

/** A list's question in REST's words and in GraphQL's, and how many offers it finds at the least. */
const narrowings: [string, string, number][] = [
  ['', '', 10],
  ['locale=fr', 'locale: "fr"', 5],
  ['locale=de', 'locale: "de"', 3],
  ['locale=ar', 'locale: "ar"', 1],
  ['locale=es', 'locale: "es"', 1],
  ['filters[countries][code]=DE', 'filters: { countries: { code: { eq: "DE" } } }', 1],
  [
    'filters[countries][code][$in]=DE&filters[countries][code][$in]=FR&locale=fr',
    'filters: { countries: { code: { in: ["DE", "FR"] } } }, locale: "fr"',
    1,
  ],
  [
    'filters[locations][country][code]=FR',
    'filters: { locations: { country: { code: { eq: "FR" } } } }',
    1,
  ],
  ['filters[workplace]=remote', 'filters: { workplace: { eq: "remote" } }', 1],
  [
    'filters[workplace][$in]=remote&filters[workplace][$in]=hybrid&locale=de',
    'filters: { workplace: { in: ["remote", "hybrid"] } }, locale: "de"',
    1,
  ],
  ['filters[employmentType]=FULL_TIME', 'filters: { employmentType: { eq: "FULL_TIME" } }', 1],
  [
    'filters[workplace]=onsite&filters[employmentType]=FULL_TIME',
    'filters: { workplace: { eq: "onsite" }, employmentType: { eq: "FULL_TIME" } }',
    1,
  ],
  ['filters[countries][code]=AQ', 'filters: { countries: { code: { eq: "AQ" } } }', 0],
  ['filters[department][key]=nobody', 'filters: { department: { key: { eq: "nobody" } } }', 0],
  ['filters[slug]=nobody', 'filters: { slug: { eq: "nobody" } }', 0],
  ['_q=engineer', '_q: "engineer"', 1],
  ['_q=ing&locale=fr', '_q: "ing", locale: "fr"', 1],
  ['_q=', '_q: ""', 10],
  ['_q=%26%7C!:*', '_q: "&|!:*"', 0],
];

const orders: [string, string, number][] = [
  ['sort=title', 'sort: "title"', 10],
  ['sort=title:desc&locale=fr', 'sort: ["title:desc"], locale: "fr"', 5],
  ['sort=closesOn,title:desc', 'sort: ["closesOn", "title:desc"]', 10],
  ['sort=datePosted:asc', 'sort: ["datePosted:asc"]', 10],
  ['sort=relevance&_q=engineer', 'sort: ["relevance"], _q: "engineer"', 1],
  ['pagination[pageSize]=3', 'pagination: { pageSize: 3 }', 3],
  ['pagination[page]=2&pagination[pageSize]=3', 'pagination: { page: 2, pageSize: 3 }', 3],
  ['pagination[page]=999', 'pagination: { page: 999 }', 0],
  ['pagination[start]=4&pagination[limit]=2', 'pagination: { start: 4, limit: 2 }', 2],
  ['pagination[pageSize]=100', 'pagination: { pageSize: 100 }', 10],
];

const withArguments = (name: string, args: string) => (args ? `${name}(${args})` : name);

test.each([...narrowings, ...orders])(
  'offers of “%s” are those of “%s”',
  async (rest, args, least) => {
    const { data, meta } = (await get(`/job-offers?${rest}`)) as Answer;
    const { jobOffers, connection } = await graphqlOf(`
    ${withArguments('jobOffers', args)} { ${card} }
    connection: ${withArguments('jobOffers_connection', args)} { nodes { ${card} } ${pageInfo} ${elsewhere} }`);
    expect((data as unknown[]).length).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(data).toEqual([]);
    expect(plain(jobOffers)).toEqual(data);
    expect(connection).toMatchObject({
      nodes: data,
      pageInfo: { total: meta.pagination!.total },
      elsewhere: meta.elsewhere,
    });
  },
);

test.each(narrowings)('countries and facets of “%s” are those of “%s”', async (rest, args) => {
  const countries = (await get(`/countries?${rest}`)) as Answer;
  const facets = (await get(`/job-offers/facets?${rest}`)) as Answer;
  const answer = await graphqlOf(`
    ${withArguments('countries', args)} { ${select.countries} }
    connection: ${withArguments('countries_connection', args)} { nodes { ${select.countries} } ${elsewhere} }
    facets: ${withArguments('jobOfferFacets', args)} { ${select.facets} ${elsewhere} }`);
  expect(answer.countries).toEqual(countries.data);
  expect(answer.connection).toEqual({ nodes: countries.data, ...countries.meta });
  expect(answer.facets).toEqual({ ...(facets.data as object), ...facets.meta });
});

test.each(['en', 'fr', 'de', 'es', 'ar'])('the careers page in %s is the same', async (locale) => {
  const words = (await get(`/careers-page?locale=${locale}`)) as Answer;
  const { careersPage } = await graphqlOf(`careersPage(locale: "${locale}") {
    documentId locale title introduction countriesNote
    labels {
      sections { responsibilities requirements niceToHaves benefits }
      workplaces { onsite hybrid remote }
      employmentTypes {
        FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER
      }
    }
    company {
      name url logo { url alternativeText width height mime } accentColour
      headquarters { city country { code name } } timeZone description equalOpportunity
    }
    locales { code name dir isDefault offerCount countryCount }
  }`);
  expect(careersPage).toEqual(words.data);
});

test.each(['en', 'fr', 'ar'])(
  'whole offers in %s are the same, one by one and in a list',
  async (locale) => {
    const { data } = (await get(
      `/job-offers?locale=${locale}&populate=*,seo&pagination[pageSize]=100`,
    )) as { data: unknown } as { data: { documentId: string; slug: string }[] };
    const { jobOffers } = await graphqlOf(
      `jobOffers(locale: "${locale}", pagination: { pageSize: 100 }) { ${whole} }`,
    );
    expect(data.length).toBeGreaterThan(0);
    expect(jobOffers).toEqual(data);
    for (const { documentId, slug } of data.slice(0, 5)) {
      const one = (await get(`/job-offers/${documentId}?locale=${locale}`)) as Answer;
      const { byId, bySlug } = await graphqlOf(`
      byId: jobOffer(documentId: "${documentId}", locale: "${locale}") { ${whole} }
      bySlug: jobOffer(slug: "${slug}", locale: "${locale}") { ${whole} }`);
      expect(byId).toEqual(one.data);
      expect(bySlug).toEqual(one.data);
    }
  },
);

test('what populate asks for can be selected: sections, seo, and places without addresses', async () => {
  const { data } = (await get(
    '/job-offers?populate=responsibilities,requirements,niceToHaves,benefits,seo',
  )) as Answer;
  const { jobOffers } = await graphqlOf(`jobOffers { ${card} ${sectionItems} ${seo} }`);
  expect(jobOffers).toEqual(data);
});

test('the example of docs/graphql.md is answered', async () => {
  const [, example = ''] = /```graphql\n([^`]+)```/.exec(readFileSync('docs/graphql.md', 'utf8'))!;
  const { data, errors } = await askGraphql(example, { locale: 'fr', countries: ['FR'] });
  expect(errors).toBeUndefined();
  const { nodes } = data!.jobOffers_connection as { nodes: unknown[] };
  expect(nodes.length).toBeGreaterThan(0);
});
