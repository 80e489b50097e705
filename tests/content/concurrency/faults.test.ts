import { get } from '../../support/api';
import { publishMany } from '../../support/bulk';
import { setToday } from '../../support/clock';
import { type Fault, breakTable, mendTable } from '../../support/faults';
import { change, draftOffer, publish, publishedOffer, unpublish } from '../../support/offers';
import { derivedTables, dump, offerTables } from '../../support/tables';

const UID = 'api::job-offer.job-offer';
const everything = [...offerTables, ...derivedTables, 'website.revisions', 'website.publications'];

/** Where it breaks: early in Strapi's own writing, late in it, in the read model, at its very end. */
const tables = ['job_offers', 'job_offers_cmps', 'website.offers', 'website.publications'];

jest.setTimeout(60_000);

interface Offers {
  live: string;
  draft: string;
}

const writes: [string, (offers: Offers) => Promise<unknown>][] = [
  ['publishing', ({ draft }) => publish(draft, 'en')],
  ['publishing again', ({ live }) => publish(live, 'en')],
  ['publishing a selection', ({ live, draft }) => publishMany([live, draft], 'en')],
  ['unpublishing', ({ live }) => unpublish(live, 'en')],
  ['deleting', ({ live }) => strapi.documents(UID).delete({ documentId: live, locale: '*' })],
];

const cases = writes.flatMap(([name, write]) =>
  tables.map((table): [string, string, typeof write] => [name, table, write]),
);

async function expectNothingChanged(
  table: string,
  fault: Fault,
  write: (offers: Offers) => Promise<unknown>,
): Promise<void> {
  setToday('2026-03-10');
  const live = await publishedOffer(['en'], { title: 'Warden', niceToHaves: [{ text: 'Boats' }] });
  await change(live, 'en', { title: 'Head warden', salaryMin: 30_000 });
  const draft = await draftOffer('en', { title: 'Assistant warden' });
  const before = await dump(everything);
  await breakTable(table, fault);
  try {
    await expect(write({ live, draft })).rejects.toThrow();
  } finally {
    await mendTable(table);
  }
  expect(await dump(everything)).toEqual(before);
  expect((await get(`/job-offers/${live}`)).data).toMatchObject({ title: 'Warden', salary: null });
}

test.each(cases)('%s leaves everything as it was when %s refuses', (_, table, write) =>
  expectNothingChanged(table, 'is refused', write),
);

test.each(cases)(
  '%s leaves everything as it was when the connection dies at %s',
  (_, table, write) => expectNothingChanged(table, 'loses the connection', write),
);
