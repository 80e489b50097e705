import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { countryName } from '../names/countries';
import { labelsOf } from '../labels/labels-of';
import { type CompanyRow, type PageRow, companyRows, logoOf, pageRows } from './careers-page-rows';
import { announce } from '../announcements/announce';
import { run } from '../../database/run';

/** What is said of the company when nothing is: the day is counted in UTC. */
const DEFAULT_TIME_ZONE = 'UTC';

/**
 * Writes, for every language of the website, the careers page as it is served: its texts, its labels
 * and the company. A language in which HR wrote nothing has a row of nulls and shipped labels.
 */
export async function projectCareersPages(trx: Knex.Transaction, at: Date): Promise<void> {
  const languages = await run<{ code: string }>(
    trx,
    sql`select code from website.languages order by position`,
  );
  const pages = await pageRows(trx);
  const companies = await companyRows(trx);
  const logo = await logoOf(trx, companies[0]);
  const bodies = languages.map(({ code: locale }) => ({
    locale,
    body: {
      ...pageTexts(
        pages.find((page) => page.locale === locale),
        pages[0],
        locale,
      ),
      company: companyFacts(companies, locale, logo),
    },
  }));
  await writePages(trx, bodies);
  await writeSite(trx, companies[0]?.time_zone || DEFAULT_TIME_ZONE, at);
  await numberSite(trx, at);
}

function pageTexts(page: PageRow | undefined, anyPage: PageRow | undefined, locale: string) {
  return {
    documentId: anyPage?.document_id ?? null,
    locale,
    title: page?.title || null,
    introduction: page?.introduction || null,
    countriesNote: page?.countries_note || null,
    labels: labelsOf(locale, page),
  };
}

/**
 * The newest row speaks for what all languages share: Strapi's own copying of shared attributes may
 * leave older rows behind.
 */
function companyFacts(newestFirst: CompanyRow[], locale: string, logo: object | null) {
  const shared = newestFirst[0];
  const own = newestFirst.find((row) => row.locale === locale);
  const country = shared?.country_code ?? null;
  return {
    name: shared?.name || null,
    url: shared?.url || null,
    logo,
    accentColour: shared?.accent_colour || null,
    headquarters: shared?.has_headquarters
      ? {
          city: shared.city || null,
          country: country && { code: country, name: countryName(country, locale) },
        }
      : null,
    timeZone: shared?.time_zone || DEFAULT_TIME_ZONE,
    description: own?.description || null,
    equalOpportunity: own?.equal_opportunity || null,
  };
}

async function writePages(trx: Knex.Transaction, bodies: { locale: string; body: object }[]) {
  await run(
    trx,
    sql`
    with
    current as (
      select * from json_to_recordset(${JSON.stringify(bodies)}::json) as row (locale text, body json)
    ),
    removed as (
      delete from website.careers_pages known
      where not exists (select from current where current.locale = known.locale)
    )
    insert into website.careers_pages as known (locale, body)
    select locale, body from current
    on conflict (locale) do update set body = excluded.body
    where known.body::text <> excluded.body::text`,
  );
}

/**
 * Where the day begins. What was seen on the day of the old time zone stays seen, even if the new one
 * takes that day back.
 */
async function writeSite(trx: Knex.Transaction, timeZone: string, at: Date) {
  await run(
    trx,
    sql`
    update website.publications known
    set seen_since = website.first_seen(null, known.shown_from, known.closes_on, website.today(${at}))
    from website.site
    where site.time_zone <> ${timeZone} and known.seen_since is null and known.gone_at is null`,
  );
  const moved = await run(
    trx,
    sql`
    insert into website.site as known (only_row, time_zone) values (true, ${timeZone})
    on conflict (only_row) do update set time_zone = excluded.time_zone
    where known.time_zone <> excluded.time_zone
    returning time_zone`,
  );
  if (moved.length > 0) await announce(trx, [{ kind: 'everything' }]);
}

/** Numbers the changes of what is not an offer: the page, the company, the languages there are. */
async function numberSite(trx: Knex.Transaction, at: Date) {
  const pages = await run<{ locale: string }>(
    trx,
    sql`
    insert into website.revisions as known (kind, document_id, locale, digest, changed_at)
    select 'site', '', page.locale, md5(json_build_array(page.body, languages.known)::text), ${at}::timestamptz
    from website.careers_pages page,
      (select json_agg(language order by position) as known from website.languages language) languages
    on conflict (kind, document_id, locale) do update set
      digest = excluded.digest, changed_at = excluded.changed_at, number = excluded.number
    where known.digest <> excluded.digest
    returning locale`,
  );
  await announce(
    trx,
    pages.map(({ locale }) => ({ kind: 'page', locale })),
  );
}
