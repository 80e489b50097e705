import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { askGraphql, errorOf, fieldOf } from '../../support/graphql';
import { misunderstandingsOf } from '../../support/misunderstandings';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';

const ids: Record<string, string> = {};

beforeAll(async () => {
  setToday('2026-03-10');
  ids.live = await publishedOffer(['en', 'fr'], { title: 'Seen' });
  ids.withdrawn = await publishedOffer(['en', 'fr'], { title: 'Withdrawn', countries: ['BE'] });
  await unpublish(ids.withdrawn, 'en');
  ids.closed = await publishedOffer(['en'], { title: 'Closed', closesOn: '2026-03-11' });
  ids.renamed = await publishedOffer(['en'], { title: 'Renamed', slug: 'old-name' });
  await change(ids.renamed, 'en', { slug: 'new-name' });
  await publish(ids.renamed, 'en');
  setToday('2026-03-12');
});

/** Refused in REST's words: the same places, the same values, the same that is allowed. */
const refused: [string, string][] = [
  ['job-offers?locale=xx', 'jobOffers(locale: $any) { title }'],
  ['job-offers?pagination[pageSize]=101', 'jobOffers(pagination: { pageSize: 101 }) { title }'],
  ['job-offers?pagination[limit]=101', 'jobOffers(pagination: { limit: 101 }) { title }'],
  ['job-offers?pagination[limit]=-1', 'jobOffers(pagination: { limit: -1 }) { title }'],
  [
    'job-offers?pagination[page]=0',
    'jobOffers_connection(pagination: { page: 0 }) { nodes { title } }',
  ],
  [
    'job-offers?pagination[page]=1&pagination[start]=0',
    'jobOffers(pagination: { page: 1, start: 0 }) { title }',
  ],
  ['job-offers?sort=publishedAt', 'jobOffers(sort: "publishedAt") { title }'],
  ['job-offers?sort=relevance', 'jobOffers(sort: ["relevance"]) { title }'],
  [
    'job-offers?filters[workplace]=office',
    'jobOffers(filters: { workplace: { eq: "office" } }) { title }',
  ],
  [
    'countries?filters[employmentType][$in][]=EVER',
    'countries(filters: { employmentType: { in: ["EVER"] } }) { code }',
  ],
  [
    'job-offers/facets?filters[countries][code]=fr',
    'jobOfferFacets(filters: { countries: { code: { eq: "fr" } } }) { __typename }',
  ],
  [`countries?_q=${'a'.repeat(501)}`, `countries(_q: "${'a'.repeat(501)}") { code }`],
  ['careers-page?locale=xx', 'careersPage(locale: $any) { title }'],
];

test.each(refused)('what REST refuses as “%s” is refused by GraphQL', async (path, field) => {
  const declared = field.includes('$any') ? 'query ($any: I18NLocaleCode)' : '';
  const { extensions, message } = await errorOf(`${declared} { ${field} }`, { any: 'xx' });
  const { error } = await get(`/${path}`);
  expect(await misunderstandingsOf(`/${path}`)).toEqual(error!.details.errors);
  expect(message).toBe(error!.message);
  expect(extensions.code).toBe('BAD_USER_INPUT');
  expect(extensions.error).toEqual({
    name: 'ValidationError',
    message: error!.message,
    details: error!.details,
  });
});

const fields = [
  'jobOffers(locale: $locale) { title }',
  'jobOffers_connection(locale: $locale) { nodes { title } }',
  'jobOffer(slug: "seen", locale: $locale) { title }',
  'countries(locale: $locale) { code }',
  'countries_connection(locale: $locale) { nodes { code } }',
  'jobOfferFacets(locale: $locale) { __typename }',
  'careersPage(locale: $locale) { title }',
];

test.each(fields)('%s knows the languages, whatever the scalar lets pass', async (field) => {
  const query = `query ($locale: I18NLocaleCode) { ${field} }`;
  for (const locale of [
    '*',
    'xx',
    '',
    'EN',
    'en,fr',
    7,
    true,
    ['en'],
    { $ne: 'en' },
    { 0: 'en' },
  ]) {
    const { extensions } = await errorOf(query, { locale });
    expect([locale, extensions.code]).toEqual([locale, 'BAD_USER_INPUT']);
    expect(extensions.error!.name).toBe('ValidationError');
  }
  const unknown = await errorOf(query, { locale: '*' });
  const [problem] = unknown.extensions.error!.details.errors as { allowed: string[] }[];
  expect(problem!.allowed).toEqual(['en', 'fr', 'de', 'es', 'ar']);
  expect((await askGraphql(`{ ${field.replace('$locale', '"*"')} }`)).errors).toHaveLength(1);
  // None, and null, are the default language.
  expect(await fieldOf(query, { locale: null })).toEqual(await fieldOf(query, { locale: 'en' }));
});

test('a null inside a filter is refused, an argument that is null was not given', async () => {
  const query = 'query ($eq: String) { jobOffers(filters: { workplace: { eq: $eq } }) { title } }';
  expect((await errorOf(query, { eq: null })).extensions.code).toBe('BAD_USER_INPUT');
  expect(await fieldOf(query)).toEqual(await fieldOf('{ jobOffers { title } }'));
  for (const filter of [
    '{ workplace: null }',
    '{ slug: { in: [null] } }',
    '{ slug: { in: [] } }',
  ]) {
    await errorOf(`{ jobOffers(filters: ${filter}) { title } }`);
  }
  const nulls = 'filters: null, _q: null, sort: null, pagination: null';
  expect(await fieldOf(`{ jobOffers(${nulls}) { title } }`)).toHaveLength(2);
});

test.each(['withdrawn', 'closed'])(
  'an offer that is gone (%s) says so as REST does',
  async (which) => {
    const { error } = await get(`/job-offers/${ids[which]}`);
    expect(error!.status).toBe(410);
    const { slug } = (await strapi.db.query('api::job-offer.job-offer').findOne({
      where: { documentId: ids[which], locale: 'en' },
    })) as { slug: string };
    for (const name of [`documentId: "${ids[which]}"`, `slug: "${slug}"`]) {
      const gone = await errorOf(`{ jobOffer(${name}) { title } }`);
      expect(gone.extensions).toMatchObject({
        code: 'STRAPI_GONE_ERROR',
        error: { name: 'GoneError', message: error!.message, details: error!.details },
      });
    }
  },
);

test('an offer that was never seen is null, and no error', async () => {
  const query = `{
    a: jobOffer(documentId: "nobody") { title }
    b: jobOffer(slug: "nobody") { title }
    c: jobOffer(documentId: "${ids.closed}", locale: "fr") { title }
    d: jobOffer(slug: "a\\u0000b") { title }
    live: jobOffer(documentId: "${ids.live}") { title }
  }`;
  const { data, errors } = await askGraphql(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ a: null, b: null, c: null, d: null, live: { title: 'Seen' } });
});

test('an old address leads to the offer, which says its present one', async () => {
  const query = '{ jobOffer(slug: "old-name") { documentId slug } }';
  expect(await fieldOf(query)).toEqual({ documentId: ids.renamed, slug: 'new-name' });
});

test('an offer is asked for by one name', async () => {
  for (const name of ['', '(locale: "en")', '(documentId: null)', '(documentId: "a", slug: "b")']) {
    const { extensions } = await errorOf(`{ jobOffer${name} { title } }`);
    expect(extensions.error!.message).toBe('Give either documentId or slug.');
  }
});

test('a field that is refused does not take the others with it', async () => {
  const { data, errors } = await askGraphql(
    '{ bad: jobOffers(sort: "x") { title } good: countries { code } }',
  );
  expect(data).toEqual({ bad: null, good: [{ code: 'FR' }] });
  expect(errors!.map(({ path }) => path)).toEqual([['bad']]);
});
