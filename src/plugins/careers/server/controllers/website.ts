import type { Context } from 'koa';
import { onTheWebsite } from '../../../../publishing/on-the-website/on-the-website';
import type { OnTheWebsite } from '../../shared/on-the-website';
import { languageOfAdmin, nameIn } from '../access/language-of-admin';
import { readableOffer } from '../access/readable-offer';

export default {
  /** `GET /careers/offers/:documentId/website`: the languages that the administrator may read. */
  async show(ctx: Context): Promise<void> {
    const documentId = String(ctx.params.documentId);
    const readable = await readableOffer(ctx, documentId);
    const reader = languageOfAdmin(ctx);
    const languages = await onTheWebsite(strapi, documentId);
    const shown = languages
      .filter(({ locale }) => readable.includes(locale))
      .map((language) => ({ ...language, name: nameIn(reader, language.locale) }));
    ctx.body = { data: { languages: shown } } satisfies OnTheWebsite;
  },
};
