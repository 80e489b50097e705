import type { Knex } from 'knex';
import sql from 'sql-template-tag';
import { runPrepared } from '../../database/run';
import type { Problem } from '../problem';

/** The next reference of the house that no draft and no published offer has: `JOB-0042`. */
export async function makeReference(trx: Knex.Transaction): Promise<string> {
  for (;;) {
    const [row] = await runPrepared<{ reference: string; taken: boolean }>(
      trx,
      sql`
      select reference, exists (
        select from job_offers offer where offer.reference = made.reference
      ) as taken
      from (
        select 'JOB-' || lpad(number::text, greatest(4, length(number::text)), '0') as reference
        from nextval('website.reference_number') number
      ) made`,
    );
    if (row && !row.taken) return row.reference;
  }
}

/** Says whose a reference is, if another published offer has it. */
export async function referenceOfAnother(
  trx: Knex.Transaction,
  reference: string,
  documentId: string,
): Promise<Problem[]> {
  const [owner] = await runPrepared<{ title: string }>(
    trx,
    sql`
    select offer.title from website.offer_references known
    join website.offers offer using (document_id)
    where known.reference = ${reference} and known.document_id <> ${documentId}
    limit 1`,
  );
  if (!owner) return [];
  const message = `“${owner.title}” already has this reference.`;
  return [{ path: ['reference'], message, value: reference }];
}
