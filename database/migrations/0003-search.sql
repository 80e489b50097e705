-- Full-text search: each language with PostgreSQL's own configuration for it, accents left out, so
-- that "ingenieure" and "ingénieure" find what "ingénieur" finds. What is being typed matches the
-- words as they stand, which a stem would not.
create extension if not exists unaccent;

create text search configuration website.words (copy = simple);
alter text search configuration website.words
  alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part, numword, numhword
  with unaccent, simple;

do $$
declare
  language text;
begin
  foreach language in array array[
    'arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english', 'finnish', 'french',
    'german', 'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian', 'nepali',
    'norwegian', 'portuguese', 'romanian', 'russian', 'serbian', 'spanish', 'swedish', 'tamil',
    'turkish', 'yiddish'
  ] loop
    execute format('create text search configuration website.%1$I (copy = pg_catalog.%1$I)', language);
    execute format(
      'alter text search configuration website.%1$I
       alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part
       with unaccent, %2$I',
      language, language || '_stem'
    );
  end loop;
end $$;

-- The configuration of a language tag ("fr-CA" is French); words as they stand where there is none.
create function website.search_configuration(locale text) returns regconfig
language sql immutable parallel safe
return case split_part(locale, '-', 1)
  when 'ar' then 'website.arabic'::regconfig when 'hy' then 'website.armenian'::regconfig
  when 'eu' then 'website.basque'::regconfig when 'ca' then 'website.catalan'::regconfig
  when 'da' then 'website.danish'::regconfig when 'nl' then 'website.dutch'::regconfig
  when 'en' then 'website.english'::regconfig when 'fi' then 'website.finnish'::regconfig
  when 'fr' then 'website.french'::regconfig when 'de' then 'website.german'::regconfig
  when 'el' then 'website.greek'::regconfig when 'hi' then 'website.hindi'::regconfig
  when 'hu' then 'website.hungarian'::regconfig when 'id' then 'website.indonesian'::regconfig
  when 'ga' then 'website.irish'::regconfig when 'it' then 'website.italian'::regconfig
  when 'lt' then 'website.lithuanian'::regconfig when 'ne' then 'website.nepali'::regconfig
  when 'nb' then 'website.norwegian'::regconfig when 'nn' then 'website.norwegian'::regconfig
  when 'no' then 'website.norwegian'::regconfig when 'pt' then 'website.portuguese'::regconfig
  when 'ro' then 'website.romanian'::regconfig when 'ru' then 'website.russian'::regconfig
  when 'sr' then 'website.serbian'::regconfig when 'es' then 'website.spanish'::regconfig
  when 'sv' then 'website.swedish'::regconfig when 'ta' then 'website.tamil'::regconfig
  when 'tr' then 'website.turkish'::regconfig when 'yi' then 'website.yiddish'::regconfig
  else 'website.words'::regconfig
end;

alter table website.offers add column search tsvector not null default '';
create index offers_search on website.offers using gin (search);

-- The words an offer is found by: the title weighs more than the summary, and that more than the
-- sections. Each text is there as stems and as it stands.
create function website.search_words(locale text, weight "char", words text) returns tsvector
language sql immutable parallel safe
return (
  select setweight(
    to_tsvector(website.search_configuration(locale), apart.words)
      || to_tsvector('website.words', apart.words),
    weight
  )
  from (select regexp_replace(coalesce(words, ''), '[./@:_-]+', ' ', 'g') as words) apart
);

-- What is asked for, as a query: every word must be there, as a stem or as it stands, the last one
-- may be only its beginning. Words that every text has ("the", "und") count only when there are no
-- others.
create function website.search_query(locale text, words text[]) returns tsquery
language plpgsql immutable parallel safe as $$
declare
  everything tsquery := '';
  asked tsquery := '';
  word text;
  stem tsquery;
  plain tsquery;
begin
  for place in 1 .. coalesce(array_length(words, 1), 0) loop
    word := quote_literal(words[place]) || case when place = array_length(words, 1) then ':*' else '' end;
    stem := to_tsquery(website.search_configuration(locale), word);
    plain := to_tsquery('website.words', word);
    everything := everything && plain;
    if numnode(stem) > 0 then
      asked := asked && (stem || plain);
    end if;
  end loop;
  return case when numnode(asked) > 0 then asked else everything end;
end $$;
