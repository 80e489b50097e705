import { Client } from 'pg';
import { surroundings } from './surroundings';

/** Asks the demo's database. */
export async function query<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: surroundings().database });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** The documentId of an offer of the demo. */
export async function documentIdOf(reference: string): Promise<string> {
  const [row] = await query<{ document_id: string }>(
    'select document_id from job_offers where reference = $1 limit 1',
    [reference],
  );
  return row!.document_id;
}
