import sql from 'sql-template-tag';

/** Every language of the site with its careers page, as feeds need them once and not for every offer. */
export const siteLanguages = sql`(
  select json_agg(json_build_object(
    'code', known.code, 'isDefault', known.is_default, 'page', page.body
  ) order by known.position)
  from website.languages known join website.careers_pages page on page.locale = known.code
)`;
