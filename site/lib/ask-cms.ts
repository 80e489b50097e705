import type { Answer } from './answer-cache';

/** Milliseconds after which the CMS counts as away. */
const LONGEST_WAIT = 2000;

const cannotAnswer = (status: number) => status >= 500 || status === 429;

/**
 * Asks the CMS once. A redirect is an answer and is not followed.
 *
 * @throws when it cannot be reached in time, or says itself that it cannot answer now.
 */
export async function askCms(address: string, etag: string | null): Promise<Answer | 'unchanged'> {
  const response = await fetch(address, {
    headers: { Accept: 'application/json', ...(etag && { 'If-None-Match': etag }) },
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  if (response.status === 304) return 'unchanged';
  const body = await response.text();
  if (cannotAnswer(response.status)) throw new Error(`The CMS answered ${response.status}.`);
  return {
    status: response.status,
    body,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
  };
}
