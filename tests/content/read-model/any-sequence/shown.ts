import { get } from '../../../support/api';
import { query } from '../../../support/tables';
import { languages } from './steps';

/** What a language shows: its countries with their counts, and its offers. */
export interface Shown {
  countries: Record<string, number>;
  offers: { documentId: string; title: string; countries: string[]; locales: string[] }[];
}

interface Row {
  documentId: string;
  locale: string;
  title: string;
  countries: string[];
}

/** What can be seen on a day, by a hand-written query over Strapi's own tables. */
export function visibleRows(day: string): Promise<Row[]> {
  return query<Row>(
    `select offer.document_id as "documentId", offer.locale, offer.title,
      array(select distinct country.code
        from job_offers_cmps link
        join components_job_offer_locations_country_lnk at on at.location_id = link.cmp_id
        join countries country on country.id = at.country_id
        where link.entity_id = offer.id and link.field = 'locations' order by 1) as countries
    from job_offers offer
    where offer.published_at is not null
      and coalesce(offer.opens_on <= ?, true) and coalesce(offer.closes_on >= ?, true)
    order by offer.document_id, offer.locale`,
    [day, day],
  );
}

/** What each language ought to show of these rows. */
export function expectedOf(rows: Row[]): Record<string, Shown> {
  const localesOf = (documentId: string) =>
    languages.filter((locale) =>
      rows.some((row) => row.documentId === documentId && row.locale === locale),
    );
  const shownIn = (locale: string): Shown => {
    const own = rows.filter((row) => row.locale === locale);
    const countries: Record<string, number> = {};
    for (const code of own.flatMap((row) => row.countries)) {
      countries[code] = (countries[code] ?? 0) + 1;
    }
    const offers = own.map(({ documentId, title, countries: codes }) => ({
      documentId,
      title,
      countries: codes,
      locales: localesOf(documentId),
    }));
    return { countries, offers };
  };
  return Object.fromEntries(languages.map((locale) => [locale, shownIn(locale)]));
}

interface Card {
  documentId: string;
  title: string;
  locations: { country: { code: string } }[];
  locales: string[];
}

/** What each language shows, by the website's API. */
export async function shownByApi(): Promise<Record<string, Shown>> {
  const entries = languages.map(async (locale): Promise<[string, Shown]> => {
    const [countries, cards] = await Promise.all([
      get<{ code: string; offerCount: number }[]>(`/countries?locale=${locale}`),
      get<Card[]>(`/job-offers?locale=${locale}&pagination[pageSize]=100`),
    ]);
    const offers = cards.data
      .map(({ documentId, title, locations, locales }) => ({
        documentId,
        title,
        countries: [...new Set(locations.map(({ country }) => country.code))].sort(),
        locales: languages.filter((code) => locales.includes(code)),
      }))
      .sort((one, other) => (one.documentId < other.documentId ? -1 : 1));
    const counts = countries.data.map(({ code, offerCount }) => [code, offerCount]);
    return [locale, { countries: Object.fromEntries(counts), offers }];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** How the address of each offer answers in each language: `{'<documentId> fr': 410}`. */
export async function statusByApi(documentIds: string[]): Promise<Record<string, number>> {
  const asked = documentIds.flatMap((documentId) =>
    languages.map(async (locale): Promise<[string, number]> => {
      const { status } = await get(`/job-offers/${documentId}?locale=${locale}`);
      return [`${documentId} ${locale}`, status];
    }),
  );
  return Object.fromEntries(await Promise.all(asked));
}
