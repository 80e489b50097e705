import { careersPage, defaultCareersPage } from './careers-page';
import { listPath, readListAddress } from './list-address';
import { offerAt } from './offer';
import { facetsOf, offerPage } from './offer-list';
import { offerPath, readPath } from './paths';
import { similarOffers } from './similar-offers';

/** How a request for a page is answered. */
export type Outcome = { status: 200 | 404 | 410 } | { status: 307 | 308; location: string };

/**
 * Looks up whatever the page of a path shows.
 *
 * @throws when the CMS is away and the answers are not known yet.
 */
export async function outcomeOf(pathname: string, parameters: URLSearchParams): Promise<Outcome> {
  const path = readPath(pathname);
  const page = await careersPage(path.locale);
  if (!page) await defaultCareersPage();
  if (!page || path.kind === 'other') return { status: 404 };
  return path.kind === 'list'
    ? listOutcome(path.locale, parameters)
    : offerOutcome(path.locale, path.slug, parameters);
}

async function listOutcome(locale: string, parameters: URLSearchParams): Promise<Outcome> {
  const address = readListAddress(parameters);
  const [{ pageCount }] = await Promise.all([
    offerPage(locale, address),
    facetsOf(locale, address),
  ]);
  if (address.page <= Math.max(pageCount, 1)) return { status: 200 };
  // The list has become shorter since somebody noted this address.
  return { status: 307, location: listPath(locale, { ...address, page: 1 }) };
}

async function offerOutcome(
  locale: string,
  slug: string,
  parameters: URLSearchParams,
): Promise<Outcome> {
  const found = await offerAt(locale, slug);
  switch (found.state) {
    case 'live':
      return { status: 200 };
    case 'moved':
      return { status: 308, location: withQuery(offerPath(locale, found.slug), parameters) };
    case 'gone':
      await similarOffers(locale, found.farewell);
      return { status: 410 };
    case 'unknown':
      return { status: 404 };
  }
}

const withQuery = (path: string, parameters: URLSearchParams) =>
  parameters.size > 0 ? `${path}?${parameters}` : path;
