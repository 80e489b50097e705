import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { type JWTPayload, SignJWT, errors, jwtVerify } from 'jose';
import { now } from '../environment/clock';
import type { DraftRefusal } from '../plugins/careers/shared/draft';

const ALGORITHM = 'HS256';
const PREVIEW = 'careers-preview';
const SHARE = 'careers-share';

/** The one offer whose drafts a link opens, and until when. */
interface Link {
  documentId: string;
  expiresAt: Date;
}

/** An editor's own preview: the languages are those the editor may read. */
export interface PreviewLink extends Link {
  by: 'preview';
  locales: string[];
}

/** A link given to somebody without a login, to all languages of the offer. */
export interface ShareLink extends Link {
  by: 'share';
  shareId: string;
}

export type DraftLink = PreviewLink | ShareLink;

/** A token that opens nothing. */
export interface RefusedLink {
  refused: DraftRefusal;
}

const common = { sub: z.string(), exp: z.number() };
const claims = z.discriminatedUnion('aud', [
  z.object({ ...common, aud: z.literal(PREVIEW), locales: z.array(z.string()) }),
  z.object({ ...common, aud: z.literal(SHARE), jti: z.string() }),
]);

const keyOf = (strapi: Core.Strapi) =>
  new TextEncoder().encode(strapi.config.get<string>('careers.previewSecret'));

/** A link as a JWT (RFC 7519). It says nothing that changes, so the same link is the same token. */
export function signLink(strapi: Core.Strapi, link: DraftLink): Promise<string> {
  const own: JWTPayload =
    link.by === 'preview'
      ? { aud: PREVIEW, locales: link.locales }
      : { aud: SHARE, jti: link.shareId };
  return new SignJWT(own)
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(link.documentId)
    .setExpirationTime(link.expiresAt)
    .sign(keyOf(strapi));
}

/** What a token opens: nothing when it has expired or was not made here for this. */
export async function linkOf(strapi: Core.Strapi, token: string): Promise<DraftLink | RefusedLink> {
  try {
    const { payload } = await jwtVerify(token, keyOf(strapi), {
      algorithms: [ALGORITHM],
      audience: [PREVIEW, SHARE],
      requiredClaims: ['sub', 'exp'],
      currentDate: now(strapi),
    });
    return understood(payload);
  } catch (error) {
    return { refused: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
  }
}

function understood(payload: JWTPayload): DraftLink {
  const { sub, exp, ...own } = claims.parse(payload);
  const link = { documentId: sub, expiresAt: new Date(exp * 1000) };
  return own.aud === PREVIEW
    ? { ...link, by: 'preview', locales: own.locales }
    : { ...link, by: 'share', shareId: own.jti };
}
