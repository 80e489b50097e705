import { query } from './tables';

/** One row of Strapi's own table, as far as tests of shared facts look. */
export interface StoredOffer {
  locale: string;
  published: boolean;
  title: string;
  /** Everything that all languages share, as one text. */
  facts: string;
}

/** The rows of an offer in Strapi's own tables, read by hand: drafts first, then published. */
export function storedOffers(documentId: string): Promise<StoredOffer[]> {
  return query<StoredOffer>(
    `select offer.locale, offer.published_at is not null as published, offer.title,
      json_build_array(offer.reference, offer.workplace, offer.employment_type,
        offer.salary_min, offer.salary_max, offer.salary_currency, offer.salary_unit,
        offer.apply_url, offer.apply_email, offer.opens_on, offer.closes_on,
        offer.occupation_code, offer.source_language,
        (select json_agg(link.department_id) from job_offers_department_lnk link
          where link.job_offer_id = offer.id),
        (select json_agg(json_build_array(place.city, place.street, country.code)
            order by link."order")
          from job_offers_cmps link
          join components_job_offer_locations place on place.id = link.cmp_id
          left join components_job_offer_locations_country_lnk at on at.location_id = place.id
          left join countries country on country.id = at.country_id
          where link.entity_id = offer.id and link.field = 'locations')
      )::text as facts
    from job_offers offer where offer.document_id = ?
    order by published, offer.locale`,
    [documentId],
  );
}

/** The languages an offer is published in, by Strapi's own table. */
export async function publishedLanguages(documentId: string): Promise<string[]> {
  const rows = await storedOffers(documentId);
  return rows.filter(({ published }) => published).map(({ locale }) => locale);
}

/** How many different sets of shared facts the drafts, and the published rows, of an offer have. */
export async function variantsOfFacts(documentId: string) {
  const rows = await storedOffers(documentId);
  const variants = (published: boolean) =>
    new Set(rows.filter((row) => row.published === published).map(({ facts }) => facts)).size;
  return { drafts: variants(false), published: variants(true) };
}
