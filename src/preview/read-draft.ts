import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readSnapshot } from '../database/read-snapshot';
import type { DraftMeta } from '../plugins/careers/shared/draft';
import { saysSomethingElse } from '../publishing/door/settle-status';
import type { OfferRow } from '../publishing/job-offer';
import { draftsOf, loadOffer, publishedOf } from '../publishing/load-offer';
import { refuse } from '../website/parameters/understand';
import { draftOffer } from './draft-offer';
import { siteLanguages, writtenLanguages } from './written-languages';

/** Which draft is asked for. */
export interface DraftQuestion {
  documentId: string;
  /** Undefined means the default language. */
  locale: string | undefined;
  /** The languages the reader may see; undefined is all. */
  locales: string[] | undefined;
}

/**
 * One language of an offer as it stands in the form, in the shape of the public API. It is read from
 * Strapi's own tables each time; nothing of it is stored or cached anywhere.
 *
 * @throws {errors.ValidationError} for a language the site does not have.
 * @throws {errors.NotFoundError} with `details.locales`, the languages that have a draft.
 */
export function readDraft(strapi: Core.Strapi, question: DraftQuestion) {
  return readSnapshot(strapi, async (trx) => {
    const languages = await siteLanguages(trx);
    const codes = languages.map(({ code }) => code);
    const locale = question.locale ?? codes[0];
    if (!locale || !codes.includes(locale)) throw unknownLanguage(locale, codes);

    const rows = await loadOffer(trx, question.documentId);
    const written = writtenLanguages(rows, languages).filter(
      ({ code }) => question.locales?.includes(code) ?? true,
    );
    const draft = draftsOf(rows).find((row) => row.locale === locale);
    if (!draft || !written.some(({ code }) => code === locale)) {
      const details = { locales: written };
      throw new errors.NotFoundError('There is no draft of this offer in this language.', details);
    }
    const data = await draftOffer(strapi, trx, draft, codes);
    return { data, locales: written, status: statusOf(draft, rows) };
  });
}

function statusOf(draft: OfferRow, rows: OfferRow[]): DraftMeta['status'] {
  const published = publishedOf(rows).find(({ locale }) => locale === draft.locale);
  if (!published) return 'draft';
  return saysSomethingElse(draft, published) ? 'modified' : 'published';
}

function unknownLanguage(value: string | undefined, allowed: string[]) {
  const message = `“${value}” is not a language of this site. Use one of: ${allowed.join(', ')}.`;
  return refuse([{ path: ['locale'], message, value, allowed }]);
}
