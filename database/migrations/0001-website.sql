-- The read half: everything the website's API answers from. Only published text ever enters here.
create schema if not exists website;

-- Derived tables: a rebuild gives identical rows.

create table website.languages (
  code text primary key,
  name text not null,
  direction text not null check (direction in ('ltr', 'rtl')),
  is_default boolean not null,
  position integer not null
);

create table website.countries (
  document_id text primary key,
  code text not null,
  constraint countries_code unique (code) deferrable initially deferred
);

-- The name of every country in every language, and its place when that language sorts.
create table website.country_names (
  locale text not null,
  code text not null,
  name text not null,
  position integer not null,
  primary key (locale, code)
);

create table website.departments (
  document_id text primary key,
  key text not null,
  constraint departments_key unique (key) deferrable initially deferred
);

create table website.department_names (
  document_id text not null,
  locale text not null,
  name text not null,
  changed_at timestamptz not null,
  primary key (document_id, locale)
);

-- One row: what is true of the company in every language and decides what is visible.
create table website.site (
  only_row boolean primary key default true check (only_row),
  time_zone text not null
);

-- One row a language, whether HR wrote anything in it or not; the body is served as it stands.
create table website.careers_pages (
  locale text primary key,
  body json not null
);

create table website.offers (
  document_id text not null,
  locale text not null,
  reference text not null,
  slug text not null,
  title text not null,
  summary text,
  department_id text,
  workplace text,
  employment_type text,
  countries text[] not null,
  places json not null,
  addresses json not null,
  salary json,
  apply_url text,
  apply_email text,
  occupation_code text,
  date_posted date not null,
  opens_on date,
  closes_on date,
  responsibilities json not null,
  requirements json not null,
  nice_to_haves json not null,
  benefits json not null,
  changed_at timestamptz not null,
  source_id integer not null,
  source_updated_at timestamp not null,
  projection text not null,
  primary key (document_id, locale),
  -- Deferred: one statement may hand a slug from one offer to another.
  constraint offers_slug_belongs_to_one unique (locale, slug) deferrable initially deferred
);

create index offers_newest on website.offers (locale, date_posted desc, document_id);

-- A reference belongs to one document in all its languages, which no index over offers can say.
create table website.offer_references (
  document_id text primary key,
  reference text not null,
  constraint references_belong_to_one unique (reference) deferrable initially deferred
);

-- The journal: what cannot be derived. A rebuild never touches it, a backup keeps it.

create sequence website.reference_number;

-- When what is shown last changed, by a digest of what is shown.
create table website.revisions (
  kind text not null,
  document_id text not null,
  locale text not null,
  digest text not null,
  changed_at timestamptz not null,
  primary key (kind, document_id, locale)
);

-- Every language an offer was ever published in: what a tombstone says once it is gone.
create table website.publications (
  document_id text not null,
  locale text not null,
  slug text not null,
  reference text not null,
  department_id text,
  countries text[] not null,
  opens_on date,
  closes_on date,
  -- The first day of the current (or last) publication on which it could be seen.
  shown_from date not null,
  -- The first day it was really seen, known once that day has come.
  seen_since date,
  gone_at timestamptz,
  gone_on date,
  gone_reason text check (gone_reason in ('withdrawn', 'deleted')),
  primary key (document_id, locale)
);

-- The company's day at an instant; UTC until the company says where it is.
create function website.today(at timestamptz) returns date
language sql stable parallel safe
return (at at time zone coalesce((select time_zone from website.site), 'UTC'))::date;

-- Visibility: open and closing days are the first and the last day of showing, both included.
create function website.is_visible(opens_on date, closes_on date, today date) returns boolean
language sql immutable parallel safe
return (opens_on is null or opens_on <= today) and (closes_on is null or closes_on >= today);

-- The first day an offer was really seen in a language; null if that day never came. `until` is the
-- day that is asked about, or the day it was withdrawn.
create function website.first_seen(seen_since date, shown_from date, closes_on date, until date)
returns date
language sql immutable parallel safe
return coalesce(
  seen_since,
  case when shown_from <= until and (closes_on is null or shown_from <= closes_on) then shown_from end
);
