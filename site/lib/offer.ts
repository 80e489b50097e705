import { type Alternate, type Farewell, type WholeOffer, api, unexpected } from './api';

/** What is at the address of an offer. */
export type OfferState =
  | { state: 'live'; offer: WholeOffer }
  | { state: 'moved'; slug: string }
  | { state: 'gone'; farewell: Farewell }
  | { state: 'unknown'; alternates: Alternate[] };

/** What a slug leads to in a language the site has. */
export async function offerAt(locale: string, slug: string): Promise<OfferState> {
  const { data, error, response } = await api.GET('/api/job-offers/by-slug/{slug}', {
    params: { path: { slug }, query: { locale } },
  });
  // A text only where one is asked for.
  if (typeof data === 'object') return { state: 'live', offer: data.data as WholeOffer };
  const location = response.headers.get('Location');
  if (response.status === 308 && location) return { state: 'moved', slug: lastSegment(location) };
  const problem = error?.error;
  if (problem?.status === 410) return { state: 'gone', farewell: problem.details };
  if (problem?.status === 404) return { state: 'unknown', alternates: problem.details.alternates };
  throw unexpected(response);
}

/** The slug in `new-slug?locale=en` or in a whole address. */
function lastSegment(location: string): string {
  const { pathname } = new URL(location, 'http://cms.invalid/');
  return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
}
