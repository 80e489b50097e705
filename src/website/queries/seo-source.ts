import sql, { type Sql } from 'sql-template-tag';
import { sections } from '../../publishing/job-offer';
import { cardFields, wholeFields } from '../parameters/schemas';
import { isVisible } from './language-and-day';
import { type Selection, offerJson, withDepartment } from './offer-json';

const everything: Selection = {
  fields: [...cardFields, ...wholeFields],
  sections,
  whole: true,
  seo: false,
};

/** A whole offer, from a row as `offerJson` takes it. */
export const everythingOfAnOffer = offerJson(everything);

/** Whether an answer shows so much of its offers that their `seo` can be made from it. */
const showsEverything = ({ fields, sections: shown, whole }: Selection): boolean =>
  whole && fields.length === everything.fields.length && shown.length === sections.length;

const sibling = sql`sibling`;

/** The languages an offer can be seen in, itself included, with its address in each. */
export const alternatesOf = (documentId: Sql): Sql => sql`(
  select coalesce(json_agg(
    json_build_object('locale', sibling.locale, 'slug', sibling.slug) order by known.position
  ), '[]')
  from website.offers sibling join website.languages known on known.code = sibling.locale
  where sibling.document_id = ${documentId} and ${isVisible(sibling)}
)`;

/**
 * What `seo` is made of, for the rows of a query that has `place` and all columns of an offer: the
 * whole offers, unless the answer shows them whole itself, and what is said of the employer.
 */
export function seoSource(rows: Sql, selection: Selection): Sql {
  if (!selection.seo) return sql`null::json`;
  return sql`(
    select json_build_object(
      'offers', (
        select coalesce(json_agg(json_build_object(
          'offer', ${showsEverything(selection) ? sql`null::json` : everythingOfAnOffer},
          'alternates', ${alternatesOf(sql`offer.document_id`)}
        ) order by offer.place), '[]')
        from ${rows} offer ${withDepartment}
      ),
      'employer', page.body -> 'company',
      'labels', page.body -> 'labels',
      'defaultLocale', (select code from website.languages where is_default)
    )
    from website.careers_pages page where page.locale = (select code from language)
  )`;
}
