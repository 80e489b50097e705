import { setToday } from '../../support/clock';
import { askGraphql } from '../../support/graphql';
import { publishedOffer } from '../../support/offers';

const PERMISSION = 'plugin::users-permissions.permission';

beforeAll(async () => {
  setToday('2026-03-10');
  await publishedOffer(['en'], { title: 'Seen', slug: 'seen' });
});

/** The fields of each right; `none` are those that need no right. */
const governed: Record<string, string[]> = {
  'api::job-offer.job-offer.find': ['jobOffers', 'jobOffers_connection', 'jobOfferFacets'],
  'api::job-offer.job-offer.findOne': ['jobOffer'],
  'api::country.country.find': ['countries', 'countries_connection'],
  'api::careers-page.careers-page.find': ['careersPage'],
};
const scopes = Object.keys(governed);
const fields = Object.values(governed).flat().sort();

const questions = fields.map((field) =>
  field === 'jobOffer' ? 'jobOffer(slug: "seen") { __typename }' : `${field} { __typename }`,
);

/** The fields that are refused, each for want of a right. */
async function closed(token?: string): Promise<string[]> {
  const { data, errors = [] } = await askGraphql(`{ ${questions.join(' ')} }`, {}, token);
  for (const { extensions } of errors) expect(extensions.code).toBe('FORBIDDEN');
  const refused = errors.map(({ path }) => String(path![0])).sort();
  expect(fields.filter((field) => data![field] === null)).toEqual(refused);
  return refused;
}

async function without(action: string, work: () => Promise<void>): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const right = { action, role: role!.id };
  await strapi.db.query(PERMISSION).deleteMany({ where: right });
  try {
    await work();
  } finally {
    await strapi.db.query(PERMISSION).create({ data: right });
  }
}

test('every field of Query is governed by a right', async () => {
  const { data } = await askGraphql<{ __schema: { queryType: { fields: { name: string }[] } } }>(
    '{ __schema { queryType { fields { name } } } }',
  );
  const names = data!.__schema.queryType.fields.map(({ name }) => name);
  // nexus gives every schema a field `ok`, which says nothing.
  expect(names.filter((name) => name !== 'ok').sort()).toEqual(fields);
});

test('on first start everybody may read everything that is the website’s', async () => {
  expect(await closed()).toEqual([]);
});

test.each(scopes)('taking %s from the public closes its fields and no other', async (scope) => {
  await without(scope, async () => expect(await closed()).toEqual(governed[scope]!.sort()));
  expect(await closed()).toEqual([]);
});

test('a closed field says nothing, not even what it would not understand', async () => {
  await without('api::job-offer.job-offer.find', async () => {
    const { errors } = await askGraphql('{ jobOffers(sort: "nothing") { title } }');
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

test('a read-only token reads what is closed to the public', async () => {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: 'read only',
    description: '',
    type: 'read-only',
    lifespan: null,
  });
  await without('api::country.country.find', async () => {
    expect(await closed()).toEqual(['countries', 'countries_connection']);
    expect(await closed(accessKey)).toEqual([]);
  });
});
