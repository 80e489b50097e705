import sql, { type Sql, empty } from 'sql-template-tag';
import type { Place, Position } from '../changes/cursor';
import { isVisible } from './language-and-day';
import { everythingAfter, movedSince } from './moved';
import { type Selection, offerJson, timestamp, withDepartment } from './offer-json';
import { alternatesOf, everythingOfAnOffer } from './seo-source';

/** What a reading of changes asks for. */
export interface ChangeList {
  /** Undefined for all languages. */
  locale: string | undefined;
  at: Date;
  /** Null for everything there is. */
  since: Position | null;
  after: Place | undefined;
  limit: number;
  selection: Selection;
}

const shown = sql`shown`;

/**
 * One page of changes in one statement: at most one entry more than asked for, which says that there
 * are more. Entries come in the order in which they changed; everything there is, in the order of its
 * documents, so that each page is a short look at an index.
 */
export function listChanges(list: ChangeList): Sql {
  const { locale, at, since, after, limit, selection } = list;
  const narrowed = locale === undefined ? empty : sql`and locale = ${locale}`;
  const place = since ? sql`changed_at, document_id, locale` : sql`document_id, locale`;
  return sql`
    with
    asked as (
      select code from website.languages where ${locale ?? null}::text is null or code = ${locale ?? null}
    ),
    day as (select website.today(${at}) as today),
    moved as (${since ? movedSince(since) : everythingAfter(after)}),
    entries as (
      select * from (${entries}) entry where type is not null
      ${since ? sql`union all ${siteEntries(since)}` : empty}
    ),
    page as (
      select * from entries where true ${narrowed} ${since ? afterPlace(after) : empty}
      order by ${place} limit ${limit + 1}
    )
    select
      (select min(code) from asked) as locale,
      (select json_agg(code order by position) from website.languages) as languages,
      (select coalesce(max(number), 0)::float8 from website.revisions) as number,
      (select today::text from day) as day,
      (select (today - interval '1 year')::date::text from day) as oldest,
      coalesce((
        select json_agg(json_build_object(
          'place', json_build_array(page.changed_at::text, page.document_id, page.locale),
          'text', ${entryJson(selection)}::text,
          'seo', ${selection.seo ? seoOfEntry : sql`null`}
        ) order by ${since ? sql`page.changed_at,` : empty} page.document_id, page.locale)
        from page
        left join lateral (
          select * from website.offers offer where page.type = 'live'
            and (offer.document_id, offer.locale) = (page.document_id, page.locale) limit 1
        ) offer on true
        ${withDepartment}
      ), '[]') as entries,
      ${selection.seo ? surroundings : sql`null::json`} as surroundings`;
}

function afterPlace(after: Place | undefined): Sql {
  if (!after) return empty;
  const [changedAt, documentId, locale] = after;
  return sql`and (changed_at, document_id, locale) > (${changedAt}::timestamptz, ${documentId}, ${locale})`;
}

const lastDay = sql`coalesce(known.gone_on, today)`;

/** The first day on which it was not there any more. */
const goneOn = sql`case
  when known.closes_on < ${lastDay} then known.closes_on + 1
  else coalesce(known.gone_on, website.today(detail.changed_at)) end`;

const wasSeen = sql`
  website.first_seen(known.seen_since, known.shown_from, known.closes_on, ${lastDay}) is not null`;

/** The last day that has begun for one of the languages of a document. */
const lastBeginning = sql`(
  select max(begun) from website.offers other
  cross join lateral (values (other.opens_on), (other.closes_on + 1)) days (begun)
  where other.document_id = known.document_id and begun <= today
)`;

/** Each row is looked up on its own (`limit 1`), so that one page costs one page. */
const entries = sql`
  select
    moved.document_id, moved.locale,
    case
      when shown.document_id is not null then 'live'
      when ${wasSeen} and ${goneOn} > (today - interval '1 year')::date then 'gone'
    end as type,
    greatest(detail.changed_at, named.changed_at, website.beginning(${lastBeginning})) as changed_at,
    case when (
      select owner.document_id from website.slugs owner
      where (owner.locale, owner.slug) = (known.locale, known.slug)
    ) = known.document_id then known.slug end as slug,
    case when known.closes_on < ${lastDay} then 'closed'
      else coalesce(known.gone_reason, 'withdrawn') end as reason,
    ${goneOn} as gone_on
  from day cross join moved
  cross join lateral (
    select * from website.publications known
    where (known.document_id, known.locale) = (moved.document_id, moved.locale) limit 1
  ) known
  left join lateral (
    select document_id from website.offers shown
    where (shown.document_id, shown.locale) = (moved.document_id, moved.locale)
      and ${isVisible(shown)} limit 1
  ) shown on true
  left join lateral (
    select changed_at from website.revisions detail
    where (kind, detail.document_id, detail.locale) = ('detail', moved.document_id, moved.locale) limit 1
  ) detail on true
  left join lateral (
    select changed_at from website.department_names named
    where (named.document_id, named.locale) = (known.department_id, known.locale) limit 1
  ) named on true`;

const siteEntries = ({ number }: Position): Sql => sql`
  select '', locale, 'site', changed_at, null, null, null
  from website.revisions where kind = 'site' and number > ${number}`;

const formerSlugs = sql`(
  select coalesce(json_agg(address.slug order by address.slug), '[]') from website.slugs address
  where (address.document_id, address.locale) = (page.document_id, page.locale)
    and address.slug is distinct from page.slug
)`;

function entryJson(selection: Selection): Sql {
  const facts = sql`
    'type', page.type, 'documentId', nullif(page.document_id, ''), 'locale', page.locale,
    'slug', page.slug, 'formerSlugs', ${formerSlugs}, 'changedAt', ${timestamp(sql`page.changed_at`)}`;
  return sql`case page.type
    when 'live' then json_build_object(${facts}, 'offer', ${offerJson(selection)})
    when 'gone' then json_build_object(${facts}, 'reason', page.reason, 'goneOn', page.gone_on)
    else json_build_object(${facts}) end`;
}

const seoOfEntry = sql`case when page.type = 'live' then json_build_object(
  'offer', ${everythingOfAnOffer}, 'alternates', ${alternatesOf(sql`offer.document_id`)}
) end`;

const surroundings = sql`(
  select json_build_object(
    'defaultLocale', (select code from website.languages where is_default),
    'pages', json_object_agg(page.locale, json_build_object(
      'employer', page.body -> 'company', 'labels', page.body -> 'labels'
    ))
  ) from website.careers_pages page
)`;
