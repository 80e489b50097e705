import type { AddressInfo } from 'node:net';

/** An answer of the API: its status and its JSON. */
export interface ApiAnswer<Data = unknown> {
  status: number;
  data: Data;
  meta: Record<string, unknown>;
  error?: {
    status: number;
    name: string;
    message: string;
    details: { errors?: { path: string[]; message: string; allowed?: string[] }[] } & Record<
      string,
      unknown
    >;
  };
}

/** The address of the application under test. */
export function origin(): string {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Asks the API as a visitor does: `get('/countries?locale=fr')`. */
export async function get<Data = unknown>(path: string): Promise<ApiAnswer<Data>> {
  return send<Data>('GET', path);
}

/** Sends a request to the API, with a token if there is one. */
export async function send<Data = unknown>(
  method: string,
  path: string,
  body?: object,
  token?: string,
): Promise<ApiAnswer<Data>> {
  const response = await fetch(`${origin()}/api${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (method === 'GET') expectAsDescribed(path, response, text);
  const json = text ? JSON.parse(text) : {};
  return { status: response.status, ...json };
}

/** What is answered is what the API's description promises. */
function expectAsDescribed(path: string, { status, headers }: Response, body: string): void {
  const answered = { path: `/api${path}`, status, contentType: headers.get('content-type'), body };
  expect([path, contract(answered)]).toEqual([path, []]);
}

/** A new API token that may do everything. */
export async function fullAccessToken(): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: `token ${Math.random()}`,
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  return accessKey;
}

interface Country {
  code: string;
  name: string;
  offerCount: number;
}

/** The codes of the countries a visitor sees in a language. */
export async function countriesIn(locale: string): Promise<string[]> {
  const { data } = await get<Country[]>(`/countries?locale=${locale}`);
  return data.map(({ code }) => code);
}

/** The titles of the offers a visitor sees in a language. */
export async function titlesIn(locale: string): Promise<string[]> {
  const { data } = await get<{ title: string }[]>(`/job-offers?locale=${locale}&sort=title`);
  return data.map(({ title }) => title);
}
