-- Part of the journal: every slug an offer was ever published under, and whose it was last. A slug
-- that another offer takes over belongs to the newer one.
create table website.slugs (
  locale text not null,
  slug text not null,
  document_id text not null,
  primary key (locale, slug)
);

insert into website.slugs (locale, slug, document_id)
select distinct on (locale, slug) locale, slug, document_id
from website.publications
order by locale, slug, gone_at desc nulls first;
