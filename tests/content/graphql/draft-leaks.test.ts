import { draftWords } from '../../../demo/draft-words';
import { setNow } from '../../support/clock';
import { fillDemo, holdsDrafts } from '../../support/demo';
import { beginnings } from '../../support/draft-hunt';
import * as select from '../../support/graphql';

const NOW = '2026-03-10T12:00:00Z';
const words = new RegExp(draftWords.join('|'), 'i');

beforeAll(async () => {
  setNow(NOW);
  await fillDemo(new Date(NOW), holdsDrafts);
}, 120_000);

/** What a visitor gets; a word of a draft in it fails the test. */
async function look(query: string, variables: object = {}) {
  const answer = await select.askGraphql(query, variables);
  expect([query, words.exec(answer.text)?.[0]]).toEqual([query, undefined]);
  if (answer.status >= 500) throw new Error(`${query} answered ${answer.status}`);
  return answer;
}

test('the words are in the drafts, so there is something to find', async () => {
  const rows = await strapi.db.query('api::job-offer.job-offer').findMany({
    populate: ['responsibilities', 'requirements', 'niceToHaves', 'benefits'],
  });
  const texts = JSON.stringify(rows);
  expect(draftWords.filter((word) => !texts.includes(word))).toEqual([]);
});

test.each(['en', 'fr', 'de', 'es', 'ar'])(
  'no answer in %s shows a word of a draft',
  async (locale) => {
    const { data, errors } = await look(
      `query ($locale: I18NLocaleCode) {
      jobOffers(locale: $locale, pagination: { limit: 100 }) { ${select.whole} }
      countries(locale: $locale) { ${select.countries} }
      jobOfferFacets(locale: $locale) { ${select.facets} ${select.elsewhere} }
      careersPage(locale: $locale) { title introduction countriesNote }
    }`,
      { locale },
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data!)).not.toContain(null);
  },
);

test('no offer shows one when it is asked for by any name it has', async () => {
  const rows = await strapi.db.query('api::job-offer.job-offer').findMany({});
  const answers = { offers: 0, others: 0 };
  for (const { documentId, slug, locale } of rows) {
    const { data } = await look(
      `query ($documentId: ID, $slug: String, $locale: I18NLocaleCode) {
        byId: jobOffer(documentId: $documentId, locale: $locale) { ${select.whole} }
        bySlug: jobOffer(slug: $slug, locale: $locale) { ${select.whole} }
      }`,
      { documentId, slug: slug ?? 'none', locale },
    );
    if (data!.byId) answers.offers += 1;
    else answers.others += 1;
  }
  expect(answers.offers).toBeGreaterThan(3);
  expect(answers.others).toBeGreaterThan(3);
});

test.each(beginnings)('looking for “%s” finds nothing', async (word) => {
  const { data } = await look(
    'query ($q: String) { jobOffers(_q: $q) { title } countries(_q: $q) { code } }',
    { q: word },
  );
  expect(data).toEqual({ jobOffers: [], countries: [] });
});

test('there is no argument and no field that leads to a draft', async () => {
  const args = [
    '(status: DRAFT)',
    '(status: "draft")',
    '(publicationState: PREVIEW)',
    '(publicationFilter: HAS_DRAFT)',
    '(hasPublishedVersion: false)',
    '(filters: { publishedAt: { null: true } })',
    '(filters: { title: { startsWith: "e" } })',
    '(filters: { localizations: { title: { contains: "e" } } })',
    '(filters: { not: { slug: { eq: "e" } } })',
    '(filters: { slug: { contains: "e" } })',
  ];
  for (const name of ['jobOffers', 'jobOffer', 'jobOffers_connection', 'countries']) {
    for (const arg of args) {
      expect([arg, (await look(`{ ${name}${arg} { __typename } }`)).status]).toEqual([arg, 400]);
    }
  }
  for (const field of ['localizations { title }', 'publishedAt', 'createdBy { email }', 'id']) {
    expect((await look(`{ jobOffers { ${field} } }`)).status).toBe(400);
  }
});
