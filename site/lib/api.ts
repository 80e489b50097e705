import createClient from 'openapi-fetch';
import { AnswerCache } from './answer-cache';
import type { paths } from './api-types';
import { askCms } from './ask-cms';
import { cmsUrl } from './environment';

/*
 * Next.js loads this file once for the proxy and once for the pages; both use one cache, so that what
 * the proxy has looked up costs the page nothing.
 */
const shared = globalThis as typeof globalThis & { careersAnswers?: AnswerCache };
const answers = (shared.careersAnswers ??= new AnswerCache(askCms));

async function fromCache(request: Request): Promise<Response> {
  const { status, body, location } = await answers.ask(request.url);
  const headers = { 'Content-Type': 'application/json', ...(location && { Location: location }) };
  return new Response(body, { status, headers });
}

/** The website's API, with the types of its OpenAPI document. */
export const api = createClient<paths>({ baseUrl: cmsUrl(), fetch: fromCache });

/** The CMS said something that this website does not know how to show. */
export const unexpected = ({ status }: Response) => new Error(`The CMS answered ${status}.`);

type Json<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

type ListAnswer = Json<'/api/job-offers'>;

/** The texts of the careers page, its labels, the company and the languages. */
export type CareersPage = Json<'/api/careers-page'>['data'];
export type Company = CareersPage['company'];
export type Labels = CareersPage['labels'];
export type SiteLanguage = CareersPage['locales'][number];

/** An offer in a list. */
export type OfferCard = Extract<ListAnswer['data'][number], { title: string }>;

/** A whole offer. */
export type WholeOffer = Extract<
  Json<'/api/job-offers/by-slug/{slug}'>['data'],
  { title: string; seo: object }
>;

export type Elsewhere = ListAnswer['meta']['elsewhere'][number];
export type PageInfo = Extract<ListAnswer['meta']['pagination'], { page: number }>;
export type Facets = Json<'/api/job-offers/facets'>['data'];
export type FacetValue = Facets['countries'][number];
export type Place = OfferCard['locations'][number] | WholeOffer['locations'][number];
export type Salary = NonNullable<OfferCard['salary']>;

/** Where an offer can be read in another language. */
export type Alternate = WholeOffer['seo']['alternates'][number];

/** What is said of an offer that is gone. */
export type Farewell =
  paths['/api/job-offers/by-slug/{slug}']['get']['responses'][410]['content']['application/json']['error']['details'];
