import { draftWords } from '../../../demo/draft-words';
import { origin } from '../../support/api';
import { setToday } from '../../support/clock';
import { draftOffer, publishedOffer } from '../../support/offers';

const [secret = ''] = draftWords;

beforeAll(async () => {
  setToday('2026-03-10');
  await publishedOffer(['en'], { title: 'Seen' });
  await draftOffer('en', { title: secret, summary: secret });
});

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string }[];
}

async function ask(query: string): Promise<Answer & { text: string }> {
  const answer = await fetch(`${origin()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await answer.text();
  return { ...(JSON.parse(text) as Answer), text };
}

interface Schema {
  types: { name: string; fields: { name: string }[] | null }[];
  mutationType: { fields: { name: string }[] } | null;
}

async function schema(): Promise<Schema> {
  const { data } = await ask(
    '{ __schema { types { name fields { name } } mutationType { fields { name } } } }',
  );
  return data!.__schema as Schema;
}

const ours = /job|offer|countr|department|compan|careers|responsib|requirement|benefit|location/i;

test('the schema holds none of our types and none of their fields', async () => {
  const types = (await schema()).types.filter(({ name }) => !name.startsWith('__'));
  expect(types.map(({ name }) => name)).toContain('Query');
  expect(types.map(({ name }) => name).filter((name) => ours.test(name))).toEqual([]);
  const query = types.find(({ name }) => name === 'Query')!;
  expect(query.fields!.map(({ name }) => name).filter((name) => ours.test(name))).toEqual([]);
});

test('the schema holds no bridge to content: no files with what they belong to, no accounts', async () => {
  const { types, mutationType } = await schema();
  const bridges = /GenericMorph|UploadFile|UsersPermissions|I18NLocale|localizations/i;
  expect(types.map(({ name }) => name).filter((name) => bridges.test(name))).toEqual([]);
  expect(mutationType).toBeNull();
});

/** The names Strapi would give, today or in version 4, to queries and mutations of our types. */
const names = [
  'jobOffers',
  'jobOffer',
  'job_offers',
  'jobOffers_connection',
  'countries',
  'country',
  'departments',
  'department',
  'company',
  'careersPage',
  'uploadFiles',
  'usersPermissionsUsers',
  'i18NLocales',
  'createJobOffer',
  'updateJobOffer',
  'deleteJobOffer',
  'updateCareersPage',
  'register',
  'login',
];

test.each(names)('“%s” cannot be asked', async (name) => {
  for (const query of [
    `{ ${name} { title } }`,
    `{ ${name}(status: DRAFT, locale: "*") { documentId title localizations { title } } }`,
    `{ ${name}(publicationState: PREVIEW) { data { attributes { title } } } }`,
    `{ ${name}(filters: { title: { contains: "${secret.slice(0, 3)}" } }) { __typename } }`,
    `mutation { ${name}(data: { title: "Hacked" }) { __typename } }`,
    `query { ...F } fragment F on Query { ${name} { __typename } }`,
  ]) {
    const { data, errors, text } = await ask(query);
    expect([query, data ?? null]).toEqual([query, null]);
    expect(errors!.length).toBeGreaterThan(0);
    expect(text).not.toContain(secret);
  }
});

test('a question in the address is no way round', async () => {
  for (const name of names.slice(0, 4)) {
    const query = encodeURIComponent(`{ ${name}(status: DRAFT) { title } }`);
    const answer = await fetch(`${origin()}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain(secret);
  }
});
