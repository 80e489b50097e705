import type { KeptAnswer } from './entry';
import type { Representation } from './representation';

const ofEveryAnswer = [
  ...['Vary', 'Accept-Encoding'],
  ...['Access-Control-Allow-Origin', '*'],
  ...['Access-Control-Expose-Headers', 'ETag, Location'],
  ...['X-Content-Type-Options', 'nosniff'],
  ...['X-Robots-Tag', 'noindex'],
];

const heads = new WeakMap<Representation, string[]>();

/** The headers of a 304, as names and values in turn, which is how Node writes them fastest. */
export const unchangedHead = ({ etag }: Representation): string[] => [
  ...ofEveryAnswer,
  'ETag',
  etag,
];

/** The headers of an answer in one coding that are always the same; made once. */
export function fullHead({ headers }: KeptAnswer, representation: Representation): string[] {
  const known = heads.get(representation);
  if (known) return known;
  const { coding, body } = representation;
  const head = [
    ...unchangedHead(representation),
    ...Object.entries(headers).flat(),
    ...(coding === 'identity' ? [] : ['Content-Encoding', coding]),
    ...['Content-Length', String(body.length)],
  ];
  heads.set(representation, head);
  return head;
}
