import sql, { type Sql, join } from 'sql-template-tag';
import type { OfferFilters } from '../parameters/offer-filters';

/** The condition a filter means for an offer; it holds if one of the values does. */
const conditions: Record<keyof OfferFilters, (offer: Sql, values: string[]) => Sql> = {
  countries: (offer, values) => sql`${offer}.countries && ${values}::text[]`,
  departments: (offer, values) => sql`${offer}.department_id in (
    select document_id from website.departments where key = any(${values})
  )`,
  workplaces: (offer, values) => sql`${offer}.workplace = any(${values})`,
  employmentTypes: (offer, values) => sql`${offer}.employment_type = any(${values})`,
  slugs: (offer, values) => sql`${offer}.slug = any(${values})`,
  references: (offer, values) => sql`${offer}.reference = any(${values})`,
  documentIds: (offer, values) => sql`${offer}.document_id = any(${values})`,
};

/** The condition that all filters hold for an offer. */
export function matches(offer: Sql, filters: OfferFilters): Sql {
  const all = Object.entries(filters).flatMap(([name, lists]: [string, string[][]]) =>
    lists.map((values) => conditions[name as keyof OfferFilters](offer, values)),
  );
  return join([sql`true`, ...all], ' and ');
}
