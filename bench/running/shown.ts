const sections = ['responsibilities', 'requirements', 'niceToHaves', 'benefits'] as const;

type Item = { text: string };
type Offer = { documentId: string; title: string; slug: string } & Partial<
  Record<(typeof sections)[number], Item[]>
>;

/** What a reader sees of an offer, however it is written. */
export interface Shown {
  documentId: string;
  title: string;
  slug: string;
  texts: string[];
}

/** The offers of an answer of REST or GraphQL, ours or a stock Strapi's, one offer or a list. */
export function shownIn(text: string): Shown[] {
  const { data } = JSON.parse(text) as { data: Offer | Offer[] | { jobOffers: Offer[] } };
  const offers = 'jobOffers' in data ? data.jobOffers : [data].flat();
  return offers.map(({ documentId, title, slug, ...offer }) => ({
    documentId,
    title,
    slug,
    texts: sections.flatMap((section) => (offer[section] ?? []).map((item) => item.text)),
  }));
}
