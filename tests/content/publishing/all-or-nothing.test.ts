import { fullAccessToken, send, titlesIn } from '../../support/api';
import { publishMany } from '../../support/bulk';
import { setToday } from '../../support/clock';
import { change, draftOffer, publish, publishedOffer, translate } from '../../support/offers';
import { refusalFrom, refusalOf } from '../../support/refusals';
import { removeOffers } from '../../support/rows';
import { derivedTables, dump, journalTables, offerTables } from '../../support/tables';

const UID = 'api::job-offer.job-offer';

/** Everything that a refused write must leave alone. The next number of a reference may move on. */
const everything = () =>
  dump(
    [...offerTables, ...derivedTables, ...journalTables].filter((name) => !/number$/.test(name)),
  );

/** Runs a write that is refused, and says what was wrong when everything is as it was. */
async function refusedWithoutTrace(write: () => Promise<unknown>) {
  const before = await everything();
  const refusal = await refusalOf(write);
  expect(await everything()).toEqual(before);
  return refusal;
}

beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-10');
});

test('publishing all languages publishes none of them when one is not ready', async () => {
  const documentId = await draftOffer('en');
  await translate(documentId, 'fr', { responsibilities: [] });
  await translate(documentId, 'de');
  const { message, paths } = await refusedWithoutTrace(() => publish(documentId, '*'));
  expect(paths).toEqual(['responsibilities']);
  expect(message).toContain('fr');
  expect(message).not.toContain('en,');
});

test('republishing all languages leaves the old ones live when one is not ready', async () => {
  const documentId = await publishedOffer(['en', 'fr']);
  await change(documentId, 'en', { title: 'New words' });
  await change(documentId, 'fr', { title: '' });
  await refusedWithoutTrace(() => publish(documentId, ['en', 'fr']));
  expect(await titlesIn('en')).toEqual(['Gauge technician']);
  expect(await titlesIn('fr')).toEqual(['Gauge technician (fr)']);
});

test('what is wrong in several languages is said at once, each with its language', async () => {
  const documentId = await draftOffer('en', { title: '' });
  await translate(documentId, 'fr', { title: ' ' });
  const { message, paths } = await refusedWithoutTrace(() => publish(documentId, '*'));
  expect(paths).toEqual(['title', 'title']);
  expect(message).toMatch(/\(en, fr\)/);
});

test('a bulk publish with one offer that is not ready publishes none', async () => {
  const ready = await draftOffer('en', { title: 'Ready' });
  const notReady = await draftOffer('en', { title: 'Not ready', responsibilities: [] });
  const alsoReady = await draftOffer('en', { title: 'Also ready' });
  const { paths } = await refusedWithoutTrace(() =>
    publishMany([ready, notReady, alsoReady], 'en'),
  );
  expect(paths).toEqual(['responsibilities']);
});

test('an offer that is created as published, and may not be, is not created', async () => {
  const data = { title: 'Nowhere', responsibilities: [{ text: 'Nothing' }] };
  await refusedWithoutTrace(() =>
    strapi.documents(UID).create({ locale: 'en', data, status: 'published' }),
  );
});

test('an offer that is updated as published, and may not be, keeps its old draft', async () => {
  const documentId = await publishedOffer(['en', 'fr']);
  const write = { documentId, locale: 'en', data: { title: '' }, status: 'published' as const };
  await refusedWithoutTrace(() => strapi.documents(UID).update(write));
});

test('a new language that is absurd leaves no row behind', async () => {
  const documentId = await publishedOffer(['en']);
  await refusedWithoutTrace(() => translate(documentId, 'fr', { slug: 'é è' }));
});

/** Writes in languages that nobody knows; Strapi itself would accept them. */
const unknown: [string, (documentId: string) => Promise<unknown>][] = [
  ['creating', () => draftOffer('xx')],
  ['translating', (id) => translate(id, 'xx')],
  ['publishing', (id) => publish(id, 'xx')],
  ['publishing it and a known one', (id) => publish(id, ['en', 'xx'])],
  ['publishing in bulk', (id) => publishMany([id], ['xx'])],
];

test.each(unknown)('%s in a language nobody knows is refused', async (_, write) => {
  const documentId = await draftOffer('en');
  const { name, message, paths } = await refusedWithoutTrace(() => write(documentId));
  expect([name, paths]).toEqual(['ValidationError', ['locale']]);
  expect(message).toContain('en, fr, de, es, ar');
});

test.each(['POST', 'PUT'])('a %s in a language nobody knows is a 400', async (method) => {
  const documentId = await draftOffer('en');
  const path = method === 'POST' ? '/job-offers' : `/job-offers/${documentId}`;
  const token = await fullAccessToken();
  const answer = await send(method, `${path}?locale=xx`, { data: { title: 'X' } }, token);
  expect([answer.status, refusalFrom(answer.error!).paths]).toEqual([400, ['locale']]);
});
