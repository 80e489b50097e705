import type { Core } from '@strapi/strapi';
import { JOB_OFFER, type Location, type OfferRow, type SharedFacts } from '../job-offer';
import { differingFacts } from './facts';

/**
 * Gives a row the facts of another. A row that has them already is not touched; a component keeps its
 * id, so that a colleague's open form can still be saved.
 *
 * @returns whether anything was written.
 */
export async function writeFacts(
  strapi: Core.Strapi,
  row: OfferRow,
  facts: SharedFacts,
): Promise<boolean> {
  const differing = differingFacts(row, facts);
  if (differing.length === 0) return false;

  const plain = Object.fromEntries(
    differing.filter((name) => name !== 'locations').map((name) => [name, facts[name]]),
  );
  const locations = differing.includes('locations')
    ? { locations: placesWithIdsOf(row.locations, facts.locations) }
    : {};
  const documents = strapi.documents(JOB_OFFER);
  // Strapi's input types know no null, though null is how a value is taken away.
  type Input = Parameters<typeof documents.updateComponents>[1];
  const components = await documents.updateComponents(row, locations as Input);
  await strapi.db.query(JOB_OFFER).update({
    where: { id: row.id },
    data: { ...plain, ...components },
  });
  return true;
}

function placesWithIdsOf(existing: Location[], wanted: Location[]) {
  return wanted.map(({ country, city, region, postalCode, street }, index) => {
    const id = existing[index]?.id;
    return {
      ...(id === undefined ? {} : { id }),
      country: country?.id ?? null,
      city,
      region,
      postalCode,
      street,
    };
  });
}
