import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The ways in which a body can be sent (RFC 9110, section 8.4.1). */
export type Coding = 'br' | 'gzip' | 'identity';

/** Bodies that are shorter are not worth compressing: they fit in one packet anyway. */
const WORTH_COMPRESSING = 1_000;
const BROTLI_QUALITY = 5;

const compressors: Record<Exclude<Coding, 'identity'>, (body: Uint8Array) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
};

/** A body in one coding, with the ETag of exactly these bytes. */
export interface Representation {
  coding: Coding;
  body: Uint8Array;
  etag: string;
}

/**
 * A body as it is, with a strong ETag.
 *
 * @param beside what the answer says beside its body: where an address has moved to, for example.
 */
export function plainRepresentation(body: Buffer, beside = ''): Representation {
  const digest = createHash('sha256').update(body).update(beside).digest('base64url').slice(0, 22);
  return { coding: 'identity', body, etag: `"${digest}"` };
}

/** The same in a compressed coding; the ETag says so, because other bytes need another one. */
export async function compressed(plain: Representation, coding: Coding): Promise<Representation> {
  if (coding === 'identity' || plain.body.length < WORTH_COMPRESSING) return plain;
  const body = await compressors[coding](plain.body);
  return { coding, body, etag: `${plain.etag.slice(0, -1)}-${coding}"` };
}

const chosen = new Map<string, Coding>();
const MOST_REMEMBERED = 500;

/**
 * The coding that is best for who sends this `Accept-Encoding`; the few that browsers send are
 * remembered.
 */
export function codingFor(header: string | undefined): Coding {
  if (!header) return 'identity';
  const known = chosen.get(header);
  if (known) return known;
  const coding = chooseCoding(header);
  if (chosen.size < MOST_REMEMBERED) chosen.set(header, coding);
  return coding;
}

function chooseCoding(header: string): Coding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const weight = parameters.find((word) => word.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  return weightOf('gzip') > 0 ? 'gzip' : 'identity';
}

/** Whether a reader has these bytes already (RFC 9110, section 13.1.2). */
export function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
