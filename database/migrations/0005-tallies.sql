-- Derived: how many offers of a language have the same countries, department, workplace and
-- employment type; in rows that are `by_country`, how many have the same countries. What begins or ends on a day is counted apart, under that day, so that the sum up
-- to today is what can be seen: a count reads a few hundred rows, however many offers there are.
create table website.tallies (
  by_country boolean not null,
  locale text not null,
  countries text[] not null,
  department_id text,
  workplace text,
  employment_type text,
  counts_from date not null,
  offers integer not null,
  constraint one_tally_of_a_kind unique nulls not distinct
    (by_country, counts_from, locale, countries, department_id, workplace, employment_type)
);

create index tallies_of_nothing on website.tallies (offers) where offers = 0;

-- The orders a list is asked for. Newest first is the usual one.
drop index website.offers_newest;
create index offers_newest on website.offers (locale, date_posted desc nulls last, document_id);
create index offers_oldest on website.offers (locale, date_posted nulls last, document_id);
create index offers_closing_first on website.offers (locale, closes_on nulls last, document_id);
create index offers_closing_last on website.offers (locale, closes_on desc nulls last, document_id);

-- What few offers have is found by it; what many have, on the way through one of the orders above.
create index offers_countries on website.offers using gin (countries);
create index offers_department on website.offers (department_id, locale);
create index offers_reference on website.offers (reference);

-- What is found is put in order by its title and summary alone: the words of whole offers are long,
-- and to read them for everything that is found takes seconds among a hundred thousand.
alter table website.offers add column headline tsvector not null default '';
