import { origin } from './api';

/** One error of an answer, as Strapi writes it. */
export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    error?: { name: string; message: string; details: Record<string, unknown> };
  };
}

/** An answer of GraphQL: its status, its JSON, and all of it as text. */
export interface GraphqlAnswer<Data = Record<string, unknown>> {
  status: number;
  data?: Data | null;
  errors?: GraphqlError[];
  text: string;
}

/** Asks GraphQL as a visitor does, or with a token. */
export async function askGraphql<Data = Record<string, unknown>>(
  query: string,
  variables: object = {},
  token?: string,
): Promise<GraphqlAnswer<Data>> {
  const answer = await fetch(`${origin()}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  return { status: answer.status, text, ...(JSON.parse(text) as object) };
}

/** What one field answers; an error fails the test. */
export async function fieldOf<Data = unknown>(query: string, variables?: object): Promise<Data> {
  const { data, errors } = await askGraphql(query, variables);
  expect([query, errors]).toEqual([query, undefined]);
  return Object.values(data!)[0] as Data;
}

/** The one error of a request, whose field is null. */
export async function errorOf(query: string, variables?: object): Promise<GraphqlError> {
  const { data, errors = [] } = await askGraphql(query, variables);
  expect([query, errors.length]).toEqual([query, 1]);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  return errors[0]!;
}

/** Everything of a card, of a whole offer, and of the other answers, as a selection. */
export const card = `
  documentId locale title slug reference summary department { key name }
  locations { city region country { code name } } workplace employmentType
  salary { min max currency unit } datePosted closesOn updatedAt locales`;

export const sectionItems = `
  responsibilities { id text } requirements { id text } niceToHaves { id text } benefits { id text }`;

export const seo = 'seo { canonicalPath alternates { locale slug path } xDefault jsonLd }';

export const whole = `
  ${card.replace('region country', 'region postalCode street country')}
  opensOn applyUrl applyEmail occupationCode ${sectionItems} ${seo}`;

const values = '{ value label count }';
export const elsewhere = 'elsewhere { locale countryCount offerCount }';
export const countries = 'documentId code name offerCount';
export const facets = `countries ${values} departments ${values} workplaces ${values} employmentTypes ${values}`;
export const pageInfo = 'pageInfo { page pageSize pageCount total }';
