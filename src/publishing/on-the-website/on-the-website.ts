import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LanguageOnTheWebsite } from '../../plugins/careers/shared/on-the-website';
import { readSnapshot } from '../../database/read-snapshot';
import { now } from '../../environment/clock';
import { offerAddress } from '../../website/feeds/addresses';
import { siteOf } from '../../website/http/site';
import type { Site } from '../../website/seo/seo';
import { saysSomethingElse } from '../door/settle-status';
import type { OfferRow } from '../job-offer';
import { draftsOf, loadOffer, publishedOf } from '../load-offer';
import { sourceLanguageOf } from '../shared-facts/source-language';
import { publishingNow } from './publishing-now';
import { reasonsOf } from './reasons';
import { type ShownLanguage, shownLanguages } from './shown-languages';

type Unnamed = Omit<LanguageOnTheWebsite, 'name'>;

/**
 * What every language of the site shows of an offer, why not, and what publishing it now would do.
 *
 * @returns the languages in the order of the site; none if there is no such offer.
 */
export function onTheWebsite(strapi: Core.Strapi, documentId: string): Promise<Unnamed[]> {
  const site = siteOf(strapi);
  return readSnapshot(strapi, async (trx) => {
    const rows = await loadOffer(trx, documentId);
    if (rows.length === 0) return [];
    const languages: Unnamed[] = [];
    for (const language of await shownLanguages(trx, documentId, now(strapi))) {
      languages.push(await describe(trx, site, rows, language));
    }
    return languages;
  });
}

async function describe(
  trx: Knex.Transaction,
  site: Site,
  rows: OfferRow[],
  language: ShownLanguage,
): Promise<Unnamed> {
  const { locale, shown, today } = language;
  const draft = draftsOf(rows).find((row) => row.locale === locale);
  const published = publishedOf(rows).find((row) => row.locale === locale);
  return {
    locale,
    isSource: sourceLanguageOf(rows) === locale,
    isLive: shown?.isLive ?? false,
    url: shown?.isLive ? offerAddress(site, { locale, slug: shown.slug }) : null,
    reasons: reasonsOf({ isWritten: draft !== undefined, published: shown, today }),
    draftDiffers: Boolean(draft && published && saysSomethingElse(draft, published)),
    publishing: await publishingNow(trx, rows, language),
  };
}
