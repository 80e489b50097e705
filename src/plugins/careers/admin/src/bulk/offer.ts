/** A row of the list, as far as publishing it is concerned. */
export interface Offer {
  /** The row's own id, of this language. */
  id: number;
  documentId: string;
  locale: string;
  title?: string | null;
  reference?: string | null;
  /** `published`: the draft is what is published. */
  status?: 'draft' | 'modified' | 'published';
}

/** Publishing an offer again of which nothing has changed would do nothing. */
export const isUnchanged = ({ status }: Offer) => status === 'published';

/** The languages of some offers, each once. */
export const languagesOf = (offers: Offer[]) => [...new Set(offers.map(({ locale }) => locale))];
