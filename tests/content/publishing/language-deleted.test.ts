import { countriesIn, get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publish, publishedOffer, translate } from '../../support/offers';
import { everywhere, removeOffers, rowsOf, statusOf } from '../../support/rows';
import { addLanguage, removeLanguage } from '../../support/surroundings';

beforeEach(async () => {
  await removeOffers();
  await removeLanguage('it');
  setToday('2026-03-10');
});

test('deleting a language takes its offers off the site, and leaves them in the others', async () => {
  await addLanguage('it');
  await publishedOffer(['en', 'it'], { countries: ['FR'] });
  expect(await countriesIn('it')).toEqual(['FR']);
  await removeLanguage('it');
  expect((await get('/countries?locale=it')).status).toBe(400);
  expect(await countriesIn('en')).toEqual(['FR']);
});

test('an offer of a deleted language does not come back with the language', async () => {
  await addLanguage('it');
  const documentId = await publishedOffer(['it'], { countries: ['FR'] });
  await removeLanguage('it');
  await addLanguage('it');
  expect(await rowsOf(documentId)).toEqual([]);
  expect(await countriesIn('it')).toEqual([]);
});

test('deleting the source language makes the next oldest the source, and nothing “modified”', async () => {
  await addLanguage('it');
  const documentId = await publishedOffer(['it', 'fr', 'de'], { countries: ['FR'] });
  await removeLanguage('it');
  expect(await everywhere(documentId, (row) => row.sourceLanguage)).toEqual({
    'fr draft': 'fr',
    'fr published': 'fr',
    'de draft': 'fr',
    'de published': 'fr',
  });
  expect([await statusOf(documentId, 'fr'), await statusOf(documentId, 'de')]).toEqual([
    'published',
    'published',
  ]);
});

test('deleting a language leaves no items behind', async () => {
  expect(await itemCounts()).toEqual([0, 0, 0, 0, 0]);
  await addLanguage('it');
  const documentId = await publishedOffer(['it']);
  await translate(documentId, 'it', {
    benefits: [{ text: 'Mare' }],
    niceToHaves: [{ text: 'Vela' }],
  });
  await publish(documentId, 'it');
  expect(await itemCounts()).toEqual([2, 0, 2, 2, 2]);
  await removeLanguage('it');
  expect(await itemCounts()).toEqual([0, 0, 0, 0, 0]);
});

async function itemCounts(): Promise<number[]> {
  const components = ['responsibility', 'requirement', 'nice-to-have', 'benefit', 'location'];
  const counts: number[] = [];
  for (const name of components) counts.push(await strapi.db.query(`job-offer.${name}`).count());
  return counts;
}
