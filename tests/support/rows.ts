const UID = 'api::job-offer.job-offer';

export type Status = 'draft' | 'published';

/** A row of Strapi's own table, as far as tests look at it. */
export interface Row {
  id: number;
  documentId: string;
  locale: string;
  updatedAt: string;
  publishedAt: string | null;
  title: string | null;
  summary: string | null;
  slug: string | null;
  reference: string | null;
  datePosted: string | null;
  sourceLanguage: string | null;
  opensOn: string | null;
  closesOn: string | null;
  salaryMin: number | null;
  salaryMax: number | null;
  applyEmail: string | null;
  department: { key: string } | null;
  locations: { id: number; city: string | null; country: { code: string } | null }[];
  responsibilities: { id: number; text: string }[];
}

const populate = {
  department: true,
  locations: { populate: { country: true } },
  responsibilities: true,
};

/** All rows of an offer, past every rule of the application. */
export async function rowsOf(documentId: string): Promise<Row[]> {
  return strapi.db.query(UID).findMany({ where: { documentId }, orderBy: { id: 'asc' }, populate });
}

/** One language of an offer, as a draft or as published; it must exist. */
export async function rowOf(documentId: string, locale: string, status: Status): Promise<Row> {
  const rows = await rowsOf(documentId);
  const row = rows.find(
    (one) => one.locale === locale && isPublished(one) === (status !== 'draft'),
  );
  if (!row) throw new Error(`There is no ${status} row in ${locale}.`);
  return row;
}

const isPublished = ({ publishedAt }: Row) => publishedAt !== null;

/** One fact by language and status: `{ 'en draft': …, 'en published': … }`. */
export async function everywhere<Value>(
  documentId: string,
  read: (row: Row) => Value,
): Promise<Record<string, Value>> {
  const rows = await rowsOf(documentId);
  const entries = rows.map((row) => [
    `${row.locale} ${isPublished(row) ? 'published' : 'draft'}`,
    read(row),
  ]);
  return Object.fromEntries(entries);
}

/** What the admin panel calls the offer: draft, modified or published. */
export async function statusOf(documentId: string, locale: string): Promise<string> {
  const rows = (await rowsOf(documentId)).filter((row) => row.locale === locale);
  const draft = rows.find((row) => !isPublished(row));
  const metadata = strapi.plugin('content-manager').service('document-metadata');
  return metadata.getStatus(draft, rows.filter(isPublished));
}

/** Removes every offer, the way the admin panel does. */
export async function removeOffers(): Promise<void> {
  const rows = await strapi.db.query(UID).findMany({ select: ['documentId'] });
  for (const documentId of new Set(rows.map((row) => row.documentId as string))) {
    await strapi.documents(UID).delete({ documentId, locale: '*' });
  }
}
