import type { Obstacle } from '../../../shared/on-the-website';
import type { Answer } from './in-portions';

/** Why the server did not publish an offer. */
export type Refusal =
  | { code: 'obstacles'; obstacles: Obstacle[] }
  /** It was deleted, or it is not written in this language any more. */
  | { code: 'gone' }
  | { code: 'not-allowed' }
  | { code: 'failed' };

/** What came back: one of the two. An error of the network has no status. */
export interface Response {
  data?: { count: number };
  error?: { status?: number; message?: string; details?: unknown };
}

const BAD_REQUEST = 400;
const SIGNED_OUT = 401;
const NOT_ALLOWED = 403;
const GONE = 404;
/** What a proxy says when there is nobody behind it. */
const UNREACHABLE: unknown[] = [undefined, 502, 503, 504];

/** Understands the answer to a request to publish some offers. */
export function answerOf({ data, error }: Response, asked: number): Answer<Refusal> {
  // The server counts what it published and says nothing of offers that it does not find.
  if (!error) return data && data.count < asked ? { refused: { code: 'gone' } } : 'published';
  const { status, message = '', details } = error;
  if (status === SIGNED_OUT) return 'signed-out';
  if (UNREACHABLE.includes(status)) return 'no-answer';
  if (status === NOT_ALLOWED) return { refused: { code: 'not-allowed' } };
  if (status === GONE) return { refused: { code: 'gone' } };
  if (status !== BAD_REQUEST) return { refused: { code: 'failed' } };
  const obstacles = obstaclesIn(details);
  const said = obstacles.length > 0 ? obstacles : [{ path: [], message }];
  return { refused: { code: 'obstacles', obstacles: said } };
}

function obstaclesIn(details: unknown): Obstacle[] {
  const { errors } = (details ?? {}) as { errors?: Obstacle[] };
  return (errors ?? []).map(({ path, message }) => ({ path, message }));
}
