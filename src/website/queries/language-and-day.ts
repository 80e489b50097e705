import sql, { type Sql } from 'sql-template-tag';

/** Whom an answer is for, and when: the language that was asked for, if any, and the instant. */
export interface Moment {
  locale: string | undefined;
  at: Date;
}

/**
 * The beginning of every statement: `language` holds the language of the answer (no row if nobody
 * knows it), `day` the company's day.
 */
export function languageAndDay({ locale, at }: Moment): Sql {
  return sql`
    language as (
      select code from website.languages
      where case when ${locale ?? null}::text is null then is_default else code = ${locale ?? null} end
    ),
    day as (select website.today(${at}) as today)`;
}

/** What every statement answers beside its body: the language found, and those there are. */
export const foundLanguage = sql`
  (select code from language) as locale,
  (select json_agg(code order by position) from website.languages) as languages`;

/** Whether an offer is visible: the one predicate of everything public. */
export function isVisible(offer: Sql): Sql {
  return sql`website.is_visible(${offer}.opens_on, ${offer}.closes_on, (select today from day))`;
}
