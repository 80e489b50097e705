import type { Core } from '@strapi/strapi';
import sql, { raw } from 'sql-template-tag';
import type { Knex } from 'knex';
import { announce } from '../website/announcements/announce';
import { compareWithPublished } from '../website/projection/compare';
import { run } from '../database/run';
import { passThroughDoor } from './door/passage';

const offerComponents = [
  'components_job_offer_responsibilities',
  'components_job_offer_requirements',
  'components_job_offer_nice_to_haves',
  'components_job_offer_benefits',
];

/**
 * Brings the website up to date when a language was added, renamed, made the default or deleted.
 * Strapi deletes a language's offers without any document event.
 */
export function subscribeToLanguages(strapi: Core.Strapi): void {
  const changed = () => languagesChanged(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterCreate: changed,
    afterUpdate: changed,
    afterDelete: changed,
  });
  const setDefault = async ({ result }: { result?: { key?: string } }) => {
    if (result?.key === 'plugin_i18n_default_locale') await changed();
  };
  strapi.db.lifecycles.subscribe({
    models: ['strapi::core-store'],
    afterCreate: setDefault,
    afterUpdate: setDefault,
  });
}

async function languagesChanged(strapi: Core.Strapi): Promise<void> {
  await passThroughDoor(strapi, async ({ trx, at }) => {
    await passOnSourceLanguage(trx);
    await removeOrphans(trx);
    await compareWithPublished(trx, at);
    await announce(trx, [{ kind: 'everything' }]);
  });
}

/** Where the source language of an offer is gone, the next oldest becomes it. */
async function passOnSourceLanguage(trx: Knex.Transaction): Promise<void> {
  await run(
    trx,
    sql`
    update job_offers offer set source_language = heir.locale
    from (
      select distinct on (document_id) document_id, locale from job_offers
      where published_at is null order by document_id, created_at, id
    ) heir
    where heir.document_id = offer.document_id and not exists (
      select from job_offers source
      where source.document_id = offer.document_id and source.locale = offer.source_language
    )`,
  );
}

/** The items of deleted offers, which nothing points at any more. */
async function removeOrphans(trx: Knex.Transaction): Promise<void> {
  for (const table of [...offerComponents, 'components_job_offer_locations']) {
    const type = table.replace('components_job_offer_', '');
    await run(
      trx,
      sql`delete from ${raw(table)} item where not exists (
        select from job_offers_cmps link
        where link.cmp_id = item.id and link.field = ${fieldOf(type)}
      )`,
    );
  }
}

const fieldOf = (type: string) => (type === 'nice_to_haves' ? 'niceToHaves' : type);
