import sql from 'sql-template-tag';
import { announce } from '../../website/announcements/announce';
import { projectCountries } from '../../website/projection/countries';
import { countryCodes, countryLabel } from '../../website/names/countries';
import { projectOffers } from '../../website/projection/offers';
import { run } from '../../database/run';
import { offersInCountry, refuseIfUsed, usersOfCountry } from '../guards/used-by';
import { refusal } from '../problem';
import { type Write, type Writes, changeParams, paramsOf } from './writes';

/** Countries are those of ISO 3166-1, and one that offers use stays. */
export const countryWrites: Writes = { create: write, update: write, delete: remove };

async function write(write: Write): Promise<unknown> {
  const { data = {}, ...params } = paramsOf(write);
  const { code } = data;
  if (code !== undefined && !(countryCodes as readonly unknown[]).includes(code)) {
    const message = 'Use the two capital letters of a country in ISO 3166-1, such as FR.';
    throw refusal(message, [{ path: ['code'], message, value: code }]);
  }
  // Without a code nothing is said of the label: what somebody typed is left out.
  const label = typeof code === 'string' ? countryLabel(code) : undefined;
  changeParams(write, { ...params, data: { ...data, label } });
  const written = await write.next();
  await projectCountries(write.passage.trx);
  await projectOffersIn(write, params.documentId);
  await announce(write.passage.trx, [{ kind: 'everything' }]);
  return written;
}

async function remove(write: Write): Promise<unknown> {
  const { trx } = write.passage;
  const documentId = paramsOf(write).documentId ?? '';
  const [country] = await run<{ label: string }>(
    trx,
    sql`select coalesce(label, code) as label from countries where document_id = ${documentId}`,
  );
  await refuseIfUsed(trx, country?.label ?? 'The country', usersOfCountry(documentId));
  const removed = await write.next();
  await projectCountries(trx);
  return removed;
}

async function projectOffersIn({ passage: { trx, at } }: Write, documentId = ''): Promise<void> {
  const offers = await run<{ document_id: string }>(trx, offersInCountry(documentId));
  const documentIds = [...new Set(offers.map(({ document_id }) => document_id))];
  if (documentIds.length > 0) await projectOffers(trx, documentIds, at);
}
