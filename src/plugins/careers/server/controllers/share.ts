import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { OneShare, ShareList } from '../../shared/shares';
import { shareableOffer } from '../access/shareable-offer';
import { presentShare } from '../shares/present';
import { createShare, findShare, findShares, revokeShare } from '../shares/rows';

export default {
  /** `GET /careers/offers/:documentId/shares` */
  async list(ctx: Context): Promise<void> {
    const offerId = String(ctx.params.documentId);
    const locale = await shareableOffer(ctx, offerId);
    const rows = await findShares(strapi, offerId);
    const data = await Promise.all(rows.map((row) => presentShare(strapi, row, locale)));
    ctx.body = { data } satisfies ShareList;
  },

  /** `POST /careers/offers/:documentId/shares`, without a body. */
  async create(ctx: Context): Promise<void> {
    const offerId = String(ctx.params.documentId);
    const locale = await shareableOffer(ctx, offerId);
    const row = await createShare(strapi, offerId, ctx.state.user.id);
    ctx.status = 201;
    ctx.body = { data: await presentShare(strapi, row, locale) } satisfies OneShare;
  },

  /** `POST /careers/shares/:documentId/revoke`; a second time changes nothing. */
  async revoke(ctx: Context): Promise<void> {
    const documentId = String(ctx.params.documentId);
    const offerId = (await findShare(strapi, documentId))?.offerId;
    if (!offerId) throw new errors.NotFoundError('There is no such link.');
    const locale = await shareableOffer(ctx, offerId);
    await revokeShare(strapi, documentId);
    const row = await findShare(strapi, documentId);
    if (!row) throw new errors.NotFoundError('There is no such link.');
    ctx.body = { data: await presentShare(strapi, row, locale) } satisfies OneShare;
  },
};
