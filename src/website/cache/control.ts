/** Seconds for which shared caches may keep an answer, and show it while they fetch a new one. */
const SHARED = 10;
const WHILE_REVALIDATING = 20;

const text = (shared: number, revalidating: number) =>
  `public, max-age=0, s-maxage=${shared}, stale-while-revalidate=${revalidating}`;

const USUAL = text(SHARED, WHILE_REVALIDATING);

/**
 * What browsers and shared caches may do with an answer (RFC 9111, RFC 5861): ask us each time, or
 * for a few seconds not; never beyond the moment at which a day begins that changes it.
 *
 * @param left milliseconds until that moment.
 */
export function cacheControl(left: number): string {
  return left >= (SHARED + WHILE_REVALIDATING) * 1000 ? USUAL : cut(left);
}

function cut(left: number): string {
  const seconds = Math.max(0, Math.floor(left / 1000));
  const shared = Math.min(SHARED, seconds);
  const revalidating = Math.min(WHILE_REVALIDATING, seconds - shared);
  return text(shared, revalidating);
}
