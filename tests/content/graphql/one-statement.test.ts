import { cache } from '../../support/cache';
import { setToday } from '../../support/clock';
import {
  askGraphql,
  card,
  countries,
  elsewhere,
  facets,
  pageInfo,
  whole,
} from '../../support/graphql';
import { publishedOffer, unpublish } from '../../support/offers';
import { statementsOf } from '../../support/statements';

beforeAll(async () => {
  setToday('2026-03-10');
  for (const slug of ['a', 'b', 'c']) {
    await publishedOffer(['en', 'fr'], { slug, countries: ['FR', 'BE'] });
  }
  const gone = await publishedOffer(['en'], { slug: 'gone' });
  await unpublish(gone, 'en');
});

/** What is asked to know who may read. */
const isAboutRights = (statement: string) =>
  /\b(up_|strapi_api_token|strapi_session)/.test(statement);

async function answering(query: string): Promise<string[]> {
  cache().rights.forget();
  const { website, strapi } = await statementsOf(() => askGraphql(query));
  const all = [...website, ...strapi];
  // The watch sees more than the answer: who may read is asked for as well.
  expect(all.some(isAboutRights)).toBe(true);
  return all.filter((statement) => !isAboutRights(statement));
}

const connection = `jobOffers_connection(sort: "title") { nodes { ${whole} } ${pageInfo} ${elsewhere} }`;

test.each([
  `jobOffers { ${whole} }`,
  'jobOffers { __typename }',
  connection,
  'jobOffers_connection { __typename }',
  `jobOffer(slug: "a") { ${whole} }`,
  'jobOffer(slug: "gone") { title }',
  'jobOffer(slug: "nobody") { title }',
  `countries(locale: "fr") { ${countries} }`,
  `countries_connection { nodes { ${countries} } ${elsewhere} }`,
  `jobOfferFacets { ${facets} ${elsewhere} }`,
  'careersPage { labels { sections { benefits } } company { name } locales { code } }',
])('%s costs one statement', async (field) => {
  const statements = await answering(`{ ${field} }`);
  expect(statements).toHaveLength(1);
  expect(statements[0]).not.toMatch(/(from|join)\s+"?(job_offers|components_)/i);
});

test('each field costs one, under whatever name', async () => {
  const query = `{ a: jobOffers { ${card} } b: jobOffers { ${whole} } ${connection} countries { code } }`;
  expect(await answering(query)).toHaveLength(4);
});

const sql = async (query: string) => (await answering(query)).join();

test('sections are read only when they are selected, however they are', async () => {
  const names = { benefits: 'offer.benefits', niceToHaves: 'offer.nice_to_haves' };
  expect(await sql(`{ jobOffers { ${card} } }`)).not.toContain(names.benefits);
  for (const query of [
    '{ jobOffers { benefits { id } } }',
    '{ jobOffers { all: benefits { text } } }',
    '{ jobOffers { ... { ...Items } } } fragment Items on JobOffer { benefits { text } }',
    '{ jobOffers { title } jobOffers { benefits { text } } }',
    '{ jobOffers_connection { nodes { benefits { text } } } }',
    '{ jobOffer(slug: "a") { benefits @include(if: true) { text } } }',
  ]) {
    const statement = await sql(query);
    expect(statement).toContain(names.benefits);
    expect(statement).not.toContain(names.niceToHaves);
  }
  expect(await sql('{ jobOffers { title benefits @skip(if: true) { text } } }')).not.toContain(
    names.benefits,
  );
});

test('what search engines are told, addresses and totals are read only when they are selected', async () => {
  const plain = await sql(`{ jobOffers { ${card} } }`);
  for (const [query, trace] of [
    ['{ jobOffers { seo { canonicalPath } } }', "'employer'"],
    ['{ jobOffers { locations { street } } }', 'offer.addresses'],
    [`{ jobOffers_connection { ${pageInfo} } }`, "'total'"],
  ] as const) {
    expect(await sql(query)).toContain(trace);
    expect(plain).not.toContain(trace);
  }
});
