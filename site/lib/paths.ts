/** What a path of this website is about. */
export type SitePath =
  | { kind: 'list'; locale: string }
  | { kind: 'offer'; locale: string; slug: string }
  | { kind: 'other'; locale: string };

/** Reads `/{locale}` and `/{locale}/jobs/{slug}` from a well-formed path. */
export function readPath(pathname: string): SitePath {
  const [locale = '', ...rest] = pathname
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment));
  if (rest.length === 0) return { kind: 'list', locale };
  const [jobs, slug] = rest;
  if (rest.length === 2 && jobs === 'jobs' && slug) return { kind: 'offer', locale, slug };
  return { kind: 'other', locale };
}

/** Where an offer is on this website. */
export const offerPath = (locale: string, slug: string): string =>
  `/${locale}/jobs/${encodeURIComponent(slug)}`;

/** Whether a path can be decoded; Next.js fails on one that cannot. */
export function isWellFormed(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
