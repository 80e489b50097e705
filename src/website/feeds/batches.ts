/** One document with what a feed says of it in each language. */
export interface FeedDocument<Offer> {
  documentId: string;
  offers: Offer[];
}

/** What one statement reads of all documents. */
export interface Batch<Offer> {
  documents: FeedDocument<Offer>[];
  /** The last document that was looked at; null when there was none. */
  last: string | null;
  /** Whether the batch is full, so that there may be more. */
  isFull: boolean;
}

/**
 * All documents, one after the other. The next statement is sent when somebody asks for its first
 * document and not before, so a slow reader holds neither memory nor a connection.
 */
export async function* eachDocument<Offer>(
  first: Batch<Offer>,
  readAfter: (documentId: string) => Promise<Batch<Offer>>,
): AsyncGenerator<FeedDocument<Offer>> {
  let batch = first;
  for (;;) {
    yield* batch.documents;
    if (!batch.isFull || batch.last === null) return;
    batch = await readAfter(batch.last);
  }
}
