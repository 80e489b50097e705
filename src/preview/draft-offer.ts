import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import sql, { type Sql } from 'sql-template-tag';
import { run } from '../database/run';
import { now } from '../environment/clock';
import { madeBySystem } from '../publishing/going-live/made-by-system';
import type { OfferRow } from '../publishing/job-offer';
import { siteOf } from '../website/http/site';
import { offerRows } from '../website/projection/offer-rows';
import { withDepartment } from '../website/queries/offer-json';
import { alternatesOf, everythingOfAnOffer } from '../website/queries/seo-source';
import type { Alternate } from '../website/seo/paths';
import { type SeoSource, seoOf } from '../website/seo/seo';
import { type Unfinished, finished } from './finished';

interface Found extends Pick<SeoSource, 'employer' | 'labels'> {
  offer: Unfinished;
  /** The languages that can be seen today, with their addresses. */
  alternates: Alternate[];
}

/** A draft through the same projection and the same members as what is published. */
const draftRow = ({ id }: OfferRow, at: Date): Sql => sql`
  with day as (select website.today(${at}) as today),
  draft as (
    select draft.*, draft.source_updated_at at time zone 'UTC' as changed_at
    from (${offerRows(sql`offer.id = ${id}`)}) draft
  )
  select ${everythingOfAnOffer} as offer, ${alternatesOf(sql`offer.document_id`)} as alternates,
    page.body -> 'company' as employer, page.body -> 'labels' as labels
  from draft offer ${withDepartment}
  join website.careers_pages page on page.locale = offer.locale`;

/**
 * A draft as the public API would answer with it once it is published and can be seen.
 *
 * @param locales the languages of the site, the default one first.
 */
export async function draftOffer(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  draft: OfferRow,
  locales: string[],
) {
  const at = now(strapi);
  const [found] = await run<Found>(trx, draftRow(draft, at));
  if (!found) throw new Error('The draft is not there any more.');
  const made = await madeBySystem(trx, at, draft);
  const own = { locale: draft.locale, slug: made.slug };
  const others = found.alternates.filter(({ locale }) => locale !== own.locale);
  const alternates = locales.flatMap((code) =>
    [...others, own].filter(({ locale }) => locale === code),
  );
  const offer = finished(found.offer, made, alternates);
  const source = { ...found, offers: [{ offer, alternates }], defaultLocale: locales[0] ?? '' };
  const [seo] = seoOf(source, siteOf(strapi));
  return { ...offer, seo };
}
