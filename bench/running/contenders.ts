import type { HttpRequest } from '../load/http-request';
import type { Child } from '../processes/child';
import type { Measurement } from './measurements';

export const kinds = ['hot', 'bare', 'cold', 'bare-database', 'stock'] as const;
export type Kind = (typeof kinds)[number];

/** A server that takes part, with the content it has. */
export interface Contender {
  kind: Kind;
  offers: number;
  child: Child;
  /** What it is asked, by the name of the measurement; nothing if it cannot answer. */
  requests: Map<string, HttpRequest>;
}

/** In turn such that those who are compared come soon after each other. */
export const inTurn = (contenders: Contender[]): Contender[] =>
  contenders.toSorted(
    (one, other) =>
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.offers - other.offers,
  );

/** What our application is asked at a temperature; browsers take compressed answers, and caches keep them. */
export function requestOf(kind: Kind, measurement: Measurement): HttpRequest | undefined {
  const { request, stock, isConditional, isNeverKept } = measurement;
  if (kind === 'stock') return stock;
  const isKept = kind === 'hot' || kind === 'bare';
  if (isKept ? isNeverKept : isConditional) return undefined;
  return isKept ? compressed(request) : request;
}

const compressed = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: { ...request.headers, 'accept-encoding': 'gzip, deflate, br' },
});
