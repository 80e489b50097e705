import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { readDraft } from '../../../../preview/read-draft';
import { refusals } from '../../../../preview/refusal';
import type { DraftLink, RefusedLink } from '../../../../preview/token';
import { questionOf } from '../../../../website/http/question';
import { localeParameter } from '../../../../website/parameters/schemas';
import { understand } from '../../../../website/parameters/understand';
import type { DraftMeta } from '../../shared/draft';
import { draftLinks } from '../access/draft-links';
import { noteOpening } from '../shares/rows';

/** A link says itself which offer it is for. */
const parametersOfLink = z.strictObject(localeParameter);
const parametersOfToken = z.strictObject({
  ...localeParameter,
  documentId: z.string().min(1).max(255),
});

export default {
  /**
   * `GET /api/careers/draft`: one language of an offer as it stands in the form, for whoever holds a
   * link to it, or an API token with the right to `draft.show`.
   */
  async show(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', 'no-store');
    const link = linkIn(ctx);
    if (link && 'refused' in link) {
      return ctx.unauthorized(refusals[link.refused], { reason: link.refused });
    }
    const question = link
      ? { ...understand(parametersOfLink, questionOf(ctx)), documentId: link.documentId }
      : understand(parametersOfToken, questionOf(ctx));
    const locales = link?.by === 'preview' ? link.locales : undefined;
    const { data, ...rest } = await readDraft(strapi, { locale: undefined, ...question, locales });
    if (link?.by === 'share') await noteOpening(strapi, link.shareId);
    const meta: DraftMeta = {
      ...rest,
      expiresAt: link?.expiresAt.toISOString() ?? null,
      by: link?.by ?? 'token',
    };
    ctx.body = { data, meta };
  },
};

function linkIn(ctx: Context): DraftLink | RefusedLink | undefined {
  const { strategy, credentials } = ctx.state.auth;
  return strategy.name === draftLinks.name ? (credentials as DraftLink | RefusedLink) : undefined;
}
