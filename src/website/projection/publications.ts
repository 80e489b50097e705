import sql, { type Sql } from 'sql-template-tag';
import { isOneOf } from './scope';

/**
 * The part of the projection that writes into the journal what is published, and since when it can be
 * seen; it reads the rows named `published` and the `day`.
 */
export const notePublications = sql`
  insert into website.publications as known
    (document_id, locale, slug, reference, department_id, countries, opens_on, closes_on, shown_from)
  select document_id, locale, slug, reference, department_id, countries, opens_on, closes_on,
    -- What came past the door (an import) may have been seen before it was known here.
    least(greatest(today, opens_on), date_posted)
  from published, day
  on conflict (document_id, locale) do update set
    slug = excluded.slug, reference = excluded.reference,
    department_id = excluded.department_id, countries = excluded.countries,
    opens_on = excluded.opens_on, closes_on = excluded.closes_on,
    seen_since = website.first_seen(
      known.seen_since, known.shown_from, known.closes_on, coalesce(known.gone_on, (select today from day))
    ),
    shown_from = case
      when known.gone_at is null and website.first_seen(
        known.seen_since, known.shown_from, known.closes_on, (select today from day)) is not null
      then known.shown_from else greatest((select today from day), excluded.opens_on) end,
    gone_at = null, gone_on = null, gone_reason = null
  where (known.slug, known.reference, known.department_id, known.countries,
      known.opens_on, known.closes_on, known.gone_at)
    is distinct from
    (excluded.slug, excluded.reference, excluded.department_id, excluded.countries,
      excluded.opens_on, excluded.closes_on, null)`;

/** The part that writes down what is published no more: what a tombstone says of it. */
export const buryWithdrawn = (scope: readonly string[], at: Date): Sql => sql`
  update website.publications known set
  seen_since = website.first_seen(
    known.seen_since, known.shown_from, known.closes_on, coalesce(known.gone_on, day.today)
  ),
  gone_at = coalesce(known.gone_at, ${at}),
  gone_on = coalesce(known.gone_on, day.today),
  gone_reason = case when exists (
    select from job_offers draft
    where (draft.document_id, draft.locale) = (known.document_id, known.locale)
  ) then 'withdrawn' else 'deleted' end
from day
where ${isOneOf('known.document_id', scope)}
  and not exists (select from published where (published.document_id, published.locale)
    = (known.document_id, known.locale))`;
