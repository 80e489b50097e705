/** @jest-environment ./tests/support/website-environment.ts */
import { get } from '../../support/api';
import { setNow, setToday } from '../../support/clock';
import { change, draftOffer, publishedOffer, unpublish } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { companyIn, department, writeSingle } from '../../support/surroundings';
import { derivedTables, dump, journalTables, query } from '../../support/tables';

jest.setTimeout(60_000);

const UID = 'api::job-offer.job-offer';

let harbour: number;

beforeAll(async () => {
  await companyIn('Asia/Tokyo');
  await writeSingle('api::careers-page.careers-page', 'fr', { title: 'Carrières' });
  harbour = await department('harbour', { en: 'Harbour', fr: 'Port' });
});

/** A site with some of everything: live, changed, drafted, withdrawn, deleted, closed, not yet open. */
beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-01');
  const live = await publishedOffer(['en', 'fr'], { title: 'Pilot', department: harbour });
  await change(live, 'en', { title: 'Chief pilot', salaryMin: 50_000 });
  await draftOffer('de', { title: 'Lotse' });
  await unpublish(await publishedOffer(['en', 'es'], { title: 'Ropemaker' }), 'es');
  await publishedOffer(['ar'], { title: 'غواص', opensOn: '2026-04-01' });
  await publishedOffer(['en'], {
    title: 'Closed',
    closesOn: '2026-03-05',
    countries: ['NL', 'BE'],
  });
  const documentId = await publishedOffer(['en'], { title: 'Deleted' });
  await strapi.documents(UID).delete({ documentId, locale: '*' });
  setToday('2026-03-10');
});

test('a rebuild gives identical derived rows, and a second one too', async () => {
  const before = await dump(derivedTables);
  expect(before['website.offers']).toHaveLength(5);
  await website.rebuildAll(strapi);
  expect(await dump(derivedTables)).toEqual(before);
  await website.rebuildAll(strapi);
  expect(await dump(derivedTables)).toEqual(before);
});

test('a rebuild never touches the journal, not even on another day', async () => {
  const before = await dump(journalTables);
  const derived = await dump(derivedTables);
  setNow('2026-03-20T23:30:00Z');
  await website.rebuildAll(strapi);
  await website.rebuildAll(strapi);
  expect(await dump(journalTables)).toEqual(before);
  expect(await dump(derivedTables)).toEqual(derived);
});

test('a rebuild makes the rows anew when all derived tables were emptied', async () => {
  const before = await dump(derivedTables);
  const journal = await dump(journalTables);
  for (const table of derivedTables) await query(`delete from ${table}`);
  await website.rebuildAll(strapi);
  expect(await dump(derivedTables)).toEqual(before);
  expect(await dump(journalTables)).toEqual(journal);
});

test('a rebuild says how far it is, and which offers it made', async () => {
  const seen: [number, number][] = [];
  const rebuilt = await website.rebuildAll(strapi, (done, total) => seen.push([done, total]));
  const rows = await query<{ id: string }>(
    `select distinct document_id as id from job_offers where published_at is not null order by id`,
  );
  expect(rebuilt).toEqual(rows.map(({ id }) => id));
  expect(seen).toEqual([
    [0, rows.length],
    [rows.length, rows.length],
  ]);
});

test('a rebuild that is stopped changes nothing, and visitors see what they saw', async () => {
  const before = await dump([...derivedTables, ...journalTables]);
  const stopped = website.rebuildAll(strapi, () => {
    throw new Error('stopped');
  });
  await expect(stopped).rejects.toThrow('stopped');
  expect(await dump([...derivedTables, ...journalTables])).toEqual(before);
  expect((await get('/job-offers?locale=fr')).data).toHaveLength(1);
});
