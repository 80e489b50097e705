const UID = 'api::job-offer.job-offer';

/** What a test says of an offer; the rest is filled in so that it can go live. */
export interface OfferWords {
  title?: string;
  countries?: string[];
  [attribute: string]: unknown;
}

/** The row id of a country, to point at. */
export async function country(code: string): Promise<number> {
  const row = await strapi.db.query('api::country.country').findOne({ where: { code } });
  return row!.id;
}

/** Locations in these countries. */
export function locationsIn(codes: string[]): Promise<{ city: string; country: number }[]> {
  return Promise.all(
    codes.map(async (code) => ({ city: `City ${code}`, country: await country(code) })),
  );
}

async function complete({ countries = ['FR'], ...words }: OfferWords) {
  return {
    title: 'Gauge technician',
    locations: await locationsIn(countries),
    responsibilities: [{ text: 'Look after gauges' }],
    applyEmail: 'jobs@example.org',
    ...words,
  };
}

/** Writes the draft of a new offer in a language; it could go live as it is. */
export async function draftOffer(locale: string, words: OfferWords = {}): Promise<string> {
  const data = await complete(words);
  const { documentId } = await strapi.documents(UID).create({ locale, data });
  return documentId;
}

/** Adds a language to an offer, as a draft. */
export async function translate(documentId: string, locale: string, words: OfferWords = {}) {
  const data = {
    title: `Gauge technician (${locale})`,
    responsibilities: [{ text: `Look after gauges (${locale})` }],
    ...words,
  };
  return strapi.documents(UID).update({ documentId, locale, data });
}

/** Changes the draft of an offer in a language. */
export async function change(documentId: string, locale: string, data: Record<string, unknown>) {
  return strapi.documents(UID).update({ documentId, locale, data });
}

/** Publishes an offer in a language, a list of languages, or `*` for all. */
export async function publish(documentId: string, locale: string | string[]) {
  return strapi.documents(UID).publish({ documentId, locale } as { documentId: string });
}

/** Takes an offer off the website in a language. */
export async function unpublish(documentId: string, locale: string | string[]) {
  return strapi.documents(UID).unpublish({ documentId, locale } as { documentId: string });
}

/** An offer that is published in these languages. */
export async function publishedOffer(locales: string[], words: OfferWords = {}): Promise<string> {
  const [first = 'en', ...others] = locales;
  const documentId = await draftOffer(first, words);
  for (const locale of others) await translate(documentId, locale);
  await publish(documentId, locales);
  return documentId;
}
