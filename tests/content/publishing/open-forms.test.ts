import { openForm, publishForm, saveForm } from '../../support/admin-panel';
import { setToday } from '../../support/clock';
import {
  change,
  draftOffer,
  locationsIn,
  publish,
  publishedOffer,
  translate,
} from '../../support/offers';
import { everywhere, rowOf } from '../../support/rows';

beforeEach(() => setToday('2026-03-10'));

const placeIds = (documentId: string, locale: string) =>
  rowOf(documentId, locale, 'draft').then((row) => row.locations.map(({ id }) => id));

test('the ids of places are kept when only the facts around them change', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { countries: ['FR', 'ES'] });
  const before = [await placeIds(documentId, 'en'), await placeIds(documentId, 'fr')];
  await change(documentId, 'en', { closesOn: '2026-05-01' });
  await change(documentId, 'fr', { title: 'Technicienne' });
  await publish(documentId, '*');
  expect([await placeIds(documentId, 'en'), await placeIds(documentId, 'fr')]).toEqual(before);
});

test('the ids of a translation’s places are kept when HR changes the places', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { countries: ['FR', 'ES'] });
  const before = await placeIds(documentId, 'fr');
  const [france, spain] = await locationsIn(['FR', 'ES']);
  await change(documentId, 'en', { locations: [{ ...france, city: 'Lyon' }, spain] });
  expect(await placeIds(documentId, 'fr')).toEqual(before);
  expect((await rowOf(documentId, 'fr', 'draft')).locations[0]?.city).toBe('Lyon');
});

test('a translator’s open form still saves after HR changed, added and removed places', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { countries: ['FR', 'ES'] });
  const form = await openForm(documentId, 'fr');
  await change(documentId, 'en', { locations: await locationsIn(['DE']) });
  const saved = await saveForm(documentId, 'fr', { ...form, title: 'Technicienne' });
  expect(saved.error).toBeUndefined();
  expect((await rowOf(documentId, 'fr', 'draft')).title).toBe('Technicienne');
  expect(await everywhere(documentId, countryCodes)).toMatchObject({
    'en draft': ['DE'],
    'fr draft': ['DE'],
  });
});

test('HR’s open form still saves after translations were saved and published', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { countries: ['FR', 'ES'] });
  const form = await openForm(documentId, 'en');
  await change(documentId, 'fr', { title: 'Technicienne' });
  await translate(documentId, 'de');
  await publish(documentId, ['fr', 'de']);
  const [france] = form.locations;
  const saved = await saveForm(documentId, 'en', {
    ...form,
    locations: [{ ...france, city: 'Lyon' }],
  });
  expect(saved.error).toBeUndefined();
  const cities = await everywhere(documentId, (row) => row.locations.map(({ city }) => city));
  expect(cities).toMatchObject({
    'en draft': ['Lyon'],
    'fr draft': ['Lyon'],
    'de draft': ['Lyon'],
  });
});

test('a form that was filled with the old facts brings none of them back', async () => {
  const documentId = await publishedOffer(['en', 'fr'], {
    salaryMin: 40000,
    closesOn: '2026-04-01',
  });
  const form = await openForm(documentId, 'fr');
  await change(documentId, 'en', { salaryMin: 50000, closesOn: '2026-05-01' });
  await publish(documentId, 'en');
  const published = await publishForm(documentId, 'fr', { ...form, title: 'Technicienne' });
  expect(published.error).toBeUndefined();
  expect((await rowOf(documentId, 'fr', 'published')).title).toBe('Technicienne');
  const facts = await everywhere(documentId, ({ salaryMin, closesOn }) => [salaryMin, closesOn]);
  expect(Object.values(facts)).toEqual(Array(4).fill([50000, '2026-05-01']));
});

test('an empty list from a new language’s form wipes nothing', async () => {
  const documentId = await draftOffer('en', { countries: ['FR', 'ES'] });
  const form = { title: 'Pegelwart', locations: [], department: { connect: [], disconnect: [] } };
  const saved = await saveForm(documentId, 'de', form);
  expect(saved.error).toBeUndefined();
  expect(await everywhere(documentId, countryCodes)).toEqual({
    'en draft': ['FR', 'ES'],
    'de draft': ['FR', 'ES'],
  });
});

test('an empty list from the source language’s form empties all drafts, and nothing that is live', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { countries: ['FR'] });
  await saveForm(documentId, 'en', { locations: [] });
  expect(await everywhere(documentId, countryCodes)).toEqual({
    'en draft': [],
    'fr draft': [],
    'en published': ['FR'],
    'fr published': ['FR'],
  });
});

function countryCodes(row: { locations: { country: { code: string } | null }[] }) {
  return row.locations.map((place) => place.country?.code);
}
