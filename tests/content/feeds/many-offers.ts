import { query } from '../../support/tables';

/** Offers in English and French, written past Strapi: many in a moment, each with this many characters. */
export async function manyOffers(count: number, characters: number): Promise<void> {
  const items = JSON.stringify([{ id: 1, text: 'Look after gauges. '.repeat(characters / 19) }]);
  const place = { city: 'Lyon', region: null, postalCode: null, street: null };
  const places = JSON.stringify([{ ...place, country: { code: 'FR', name: 'France' } }]);
  await query(
    `insert into website.offers (document_id, locale, reference, slug, title, countries, places,
      addresses, date_posted, responsibilities, requirements, nice_to_haves, benefits, changed_at,
      source_id, source_updated_at, projection)
    select md5(number::text), locale, 'JOB-' || number, 'gauges-' || number, 'Gauges ' || number, '{FR}',
      '[]', ?::json, date '2026-03-01' - number % 30, ?::json, '[]', '[]', '[]',
      timestamptz '2026-03-01 12:00Z', number, '2026-03-01', 'test'
    from generate_series(1, ?) number cross join unnest(array['en', 'fr']) locale`,
    [places, items, count],
  );
}
