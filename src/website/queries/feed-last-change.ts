import sql, { type Sql } from 'sql-template-tag';
import { isVisible } from './language-and-day';
import { withDepartment } from './offer-json';

const offer = sql`offer`;

/** The first instant of a company's day; null for no day. */
const beginning = (day: Sql): Sql =>
  sql`(${day})::timestamp at time zone coalesce((select time_zone from website.site), 'UTC')`;

/** When an offer's page last changed, from a row with what `withDepartment` joins. */
export const pageChangedAt = sql`greatest(offer.changed_at, department_name.changed_at)`;

/** When an offer last came or went without a word being changed: withdrawn, or by its days. */
export const lastComingOrGoing = (languages: Sql): Sql => sql`(
  select greatest(
    max(known.gone_at),
    ${beginning(sql`max(known.opens_on) filter (where known.opens_on <= (select today from day))`)},
    ${beginning(sql`max(known.closes_on) filter (where known.closes_on < (select today from day)) + 1`)}
  )
  from website.publications known where ${languages}
)`;

/** When the offers of a language, or of all, were last other ones than now; null if there never was one. */
export const lastChange = (locale: Sql): Sql => sql`(
  select greatest(
    max(${pageChangedAt}),
    ${lastComingOrGoing(sql`${locale} is null or known.locale = ${locale}`)}
  )
  from website.offers offer ${withDepartment}
  where ${isVisible(offer)} and (${locale} is null or offer.locale = ${locale})
)`;
