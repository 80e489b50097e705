import { countriesIn } from '../../support/api';
import { setToday } from '../../support/clock';
import {
  change,
  draftOffer,
  locationsIn,
  publish,
  publishedOffer,
  translate,
} from '../../support/offers';
import { everywhere, removeOffers, rowOf, statusOf } from '../../support/rows';

const UID = 'api::job-offer.job-offer';
const remove = (documentId: string, locale: string) =>
  strapi.documents(UID).delete({ documentId, locale });

beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-10');
});

test('an offer’s source language is the one it was begun in, in every language of it', async () => {
  const documentId = await draftOffer('de');
  await translate(documentId, 'en');
  await publish(documentId, ['de', 'en']);
  expect(await everywhere(documentId, (row) => row.sourceLanguage)).toEqual({
    'de draft': 'de',
    'en draft': 'de',
    'de published': 'de',
    'en published': 'de',
  });
});

test('when the source language is deleted, the next oldest becomes it', async () => {
  const documentId = await draftOffer('en');
  await translate(documentId, 'fr');
  await translate(documentId, 'de');
  await remove(documentId, 'en');
  expect(await everywhere(documentId, (row) => row.sourceLanguage)).toEqual({
    'fr draft': 'fr',
    'de draft': 'fr',
  });
});

test('the age of a language counts, not its name or when it was published', async () => {
  const documentId = await draftOffer('en');
  await translate(documentId, 'fr');
  await translate(documentId, 'de');
  await publish(documentId, 'de');
  await remove(documentId, 'en');
  await remove(documentId, 'de');
  expect((await rowOf(documentId, 'fr', 'draft')).sourceLanguage).toBe('fr');
});

test('a language that is deleted and written anew is the youngest', async () => {
  const documentId = await draftOffer('en');
  await translate(documentId, 'fr');
  await remove(documentId, 'en');
  await translate(documentId, 'en');
  expect((await rowOf(documentId, 'en', 'draft')).sourceLanguage).toBe('fr');
});

test('shared facts are then changed in the new source language, and go live from there', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de'], { countries: ['FR'] });
  await remove(documentId, 'en');
  await change(documentId, 'de', { locations: await locationsIn(['ES']) });
  await publish(documentId, 'de');
  expect(await countriesIn('de')).toEqual(['FR']);
  await change(documentId, 'fr', { locations: await locationsIn(['ES']) });
  await publish(documentId, 'fr');
  expect([await countriesIn('fr'), await countriesIn('de')]).toEqual([['ES'], ['ES']]);
});

test('deleting the source language calls nothing “modified” that nobody modified', async () => {
  const documentId = await publishedOffer(['en', 'fr']);
  await remove(documentId, 'en');
  expect(await statusOf(documentId, 'fr')).toBe('published');
});

test('deleting the source language keeps the facts HR had not published yet', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { salaryMin: 40000 });
  await change(documentId, 'en', { salaryMin: 50000 });
  await remove(documentId, 'en');
  expect((await rowOf(documentId, 'fr', 'draft')).salaryMin).toBe(50000);
  expect((await rowOf(documentId, 'fr', 'published')).salaryMin).toBe(40000);
  expect(await statusOf(documentId, 'fr')).toBe('modified');
});
