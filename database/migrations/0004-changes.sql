-- The sequence of changes. Numbers are taken under the one lock of all writes, so their order is the
-- order of the commits: whoever has seen a number has seen every smaller one.
create sequence website.change_number;

alter table website.revisions add column number bigint not null default nextval('website.change_number');
create index revisions_in_order on website.revisions (number);

-- What an address answered before changes were counted.
insert into website.revisions (kind, document_id, locale, digest, changed_at)
select 'detail', document_id, locale, '', coalesce(gone_at, now()) from website.publications;

-- A department has a row in every language, named in it or not: a name that is taken away is a change.
alter table website.department_names alter column name drop not null;

create index publications_of_department on website.publications (department_id, locale);
create index slugs_of_document on website.slugs (document_id, locale);
create index offers_opening on website.offers (opens_on) where opens_on is not null;
create index offers_closing on website.offers (closes_on) where closes_on is not null;

-- The first instant of a company's day.
create function website.beginning(day date) returns timestamptz
language sql stable parallel safe
return day::timestamp at time zone coalesce((select time_zone from website.site), 'UTC');
