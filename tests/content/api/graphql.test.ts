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

const names = (list: { name: string }[]) => list.map(({ name }) => name);

/** Everything that can be asked; a new field belongs into tests/content/graphql as well. */
const fields = [
  'careersPage',
  'countries',
  'countries_connection',
  'jobOffer',
  'jobOfferFacets',
  'jobOffers',
  'jobOffers_connection',
];

test('the schema holds the website’s queries and nothing else', async () => {
  const { types, mutationType } = await schema();
  const query = types.find(({ name }) => name === 'Query')!;
  // nexus gives every schema a field `ok`, which says nothing.
  expect(
    names(query.fields!)
      .filter((name) => name !== 'ok')
      .sort(),
  ).toEqual(fields);
  expect(mutationType).toBeNull();
});

test('the schema holds no bridge to content: no files with what they belong to, no accounts', async () => {
  const { types } = await schema();
  const bridges = /GenericMorph|UploadFile|UsersPermissions|I18NLocale$|Mutation|Relation/;
  expect(names(types)).toContain('JobOffer');
  expect(names(types).filter((name) => bridges.test(name))).toEqual([]);
  const members = types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => names(type.fields ?? []));
  const hidden = /localizations|publishedAt|createdAt|createdBy|updatedBy|status|sourceLanguage/;
  expect(members.filter((name) => hidden.test(name))).toEqual([]);
});

/** The names Strapi would give, today or in version 4, to queries and mutations of our types. */
const unknown = [
  'job_offers',
  'country',
  'departments',
  'department',
  'company',
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

test.each(unknown)('“%s” cannot be asked', async (name) => {
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

test.each(fields)('“%s” can be asked for nothing that is not published', async (name) => {
  for (const query of [
    `{ ${name}(status: DRAFT, locale: "*") { __typename } }`,
    `{ ${name}(publicationState: PREVIEW) { __typename } }`,
    `{ ${name}(filters: { title: { contains: "${secret.slice(0, 3)}" } }) { __typename } }`,
    `{ ${name} { localizations { title } } }`,
    `mutation { ${name} { __typename } }`,
  ]) {
    const { data, errors, text } = await ask(query);
    expect([query, data ?? null]).toEqual([query, null]);
    expect(errors!.length).toBeGreaterThan(0);
    expect(text).not.toContain(secret);
  }
});

test('a question in the address is no way round', async () => {
  for (const name of [...fields, ...unknown.slice(0, 4)]) {
    const query = encodeURIComponent(`{ ${name}(status: DRAFT) { title } }`);
    const answer = await fetch(`${origin()}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain(secret);
  }
});
