import type { Context } from 'koa';
import { type DraftLink, type RefusedLink, linkOf } from '../../../../preview/token';
import { findShare } from '../shares/rows';

/** `Authorization: Bearer …`, as RFC 6750 has it. */
const bearerOf = (ctx: Context): string | undefined =>
  /^bearer\s+(\S+)$/i.exec(ctx.get('authorization'))?.[1];

/**
 * Lets in whoever holds a link to drafts, with what it opens as credentials. It comes after the API
 * tokens: what is neither is a link that is not valid. A refused link goes on to the controller, which
 * alone can say why: of an error that is thrown here Strapi keeps the status only.
 */
export const draftLinks = {
  name: 'careers-draft-links',

  async authenticate(ctx: Context) {
    const token = bearerOf(ctx);
    if (!token) return { authenticated: false };
    const link = await linkOf(strapi, token);
    return { authenticated: true, credentials: await unlessRevoked(link) };
  },
};

async function unlessRevoked(link: DraftLink | RefusedLink): Promise<DraftLink | RefusedLink> {
  if ('refused' in link || link.by !== 'share') return link;
  const share = await findShare(strapi, link.shareId);
  if (share?.offerId !== link.documentId) return { refused: 'invalid' };
  return share.revokedAt ? { refused: 'revoked' } : link;
}
