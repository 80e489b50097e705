-- Derived: how many offers of a language have the same countries, department, workplace and
-- employment type. What begins or ends on a day is counted apart, under that day, so that the sum up
-- to today is what can be seen: a count reads a few hundred rows, however many offers there are.
create table website.tallies (
  locale text not null,
  countries text[] not null,
  department_id text,
  workplace text,
  employment_type text,
  counts_from date not null,
  offers integer not null,
  constraint one_tally_of_a_kind unique nulls not distinct
    (locale, counts_from, countries, department_id, workplace, employment_type)
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
