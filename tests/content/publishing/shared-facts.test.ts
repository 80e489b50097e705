import { setToday } from '../../support/clock';
import {
  change,
  country,
  draftOffer,
  publish,
  publishedOffer,
  translate,
} from '../../support/offers';
import { type Row, everywhere, rowOf, rowsOf, statusOf } from '../../support/rows';
import { department } from '../../support/surroundings';

beforeEach(() => setToday('2026-03-10'));

const statuses = async (documentId: string) => [
  await statusOf(documentId, 'en'),
  await statusOf(documentId, 'fr'),
  await statusOf(documentId, 'de'),
];

test('a closing day changed in the source language is changed in all drafts, and live in none', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de'], { closesOn: '2026-04-01' });
  await change(documentId, 'en', { closesOn: '2026-05-01' });
  expect(await everywhere(documentId, (row) => row.closesOn)).toEqual({
    'en draft': '2026-05-01',
    'fr draft': '2026-05-01',
    'de draft': '2026-05-01',
    'en published': '2026-04-01',
    'fr published': '2026-04-01',
    'de published': '2026-04-01',
  });
  expect(await statuses(documentId)).toEqual(['modified', 'modified', 'modified']);
});

test('a closing day changed and changed back is right in all languages, and nothing is “modified”', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de'], { closesOn: '2026-04-01' });
  for (const closesOn of ['2026-05-01', '2026-04-01', '2026-06-01', '2026-04-01']) {
    await change(documentId, 'en', { closesOn });
  }
  const days = Object.values(await everywhere(documentId, (row) => row.closesOn));
  expect(days).toEqual(Array(6).fill('2026-04-01'));
  expect(await statuses(documentId)).toEqual(['published', 'published', 'published']);
});

test('a closing day that is taken away is gone in all languages', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { closesOn: '2026-04-01' });
  await change(documentId, 'en', { closesOn: null });
  await publish(documentId, 'en');
  const days = Object.values(await everywhere(documentId, (row) => row.closesOn));
  expect(days).toEqual([null, null, null, null]);
});

test('a translation changed in its own words is modified, and no other language is', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de']);
  await change(documentId, 'fr', { title: 'Technicienne' });
  expect(await statuses(documentId)).toEqual(['published', 'modified', 'published']);
  await publish(documentId, 'fr');
  expect(await statuses(documentId)).toEqual(['published', 'published', 'published']);
});

test('saving a form in which nothing was changed modifies nothing', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de'], { closesOn: '2026-04-01' });
  await change(documentId, 'en', { closesOn: '2026-04-01', title: 'Gauge technician' });
  expect(await statuses(documentId)).toEqual(['published', 'published', 'published']);
});

test('rows that have the facts already are not touched', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de'], { closesOn: '2026-04-01' });
  const others = async () => {
    const rows = await rowsOf(documentId);
    return rows
      .filter(({ locale }) => locale !== 'en')
      .map(({ id, updatedAt }) => ({ id, updatedAt }));
  };
  const before = await others();
  await change(documentId, 'en', { title: 'Only English words', closesOn: '2026-04-01' });
  expect(await others()).toEqual(before);
});

test('the department is that of the source language in every draft and every published language', async () => {
  const workshop = await department('workshop', { en: 'Workshop', fr: 'Atelier' });
  const field = await department('field', { en: 'Field work' });
  const documentId = await publishedOffer(['en', 'fr', 'de'], { department: workshop });
  const keys = async () =>
    Object.values(await everywhere(documentId, (row) => row.department?.key));
  expect(await keys()).toEqual(Array(6).fill('workshop'));
  await change(documentId, 'en', { department: field });
  await publish(documentId, 'en');
  expect(await keys()).toEqual(Array(6).fill('field'));
  await change(documentId, 'en', { department: null });
  await publish(documentId, 'en');
  expect(await keys()).toEqual(Array(6).fill(undefined));
});

test('a language added later begins with the facts of the draft', async () => {
  const sales = await department('sales', { en: 'Sales' });
  const facts = {
    department: sales,
    salaryMin: 40000,
    closesOn: '2026-04-01',
    countries: ['FR', 'ES'],
  };
  const documentId = await draftOffer('en', facts);
  await translate(documentId, 'ar', { title: 'فني' });
  expect(factsOf(await rowOf(documentId, 'ar', 'draft'))).toEqual(
    factsOf(await rowOf(documentId, 'en', 'draft')),
  );
});

test('places keep their order in all languages', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { countries: ['FR', 'ES', 'DE'] });
  const codes = ['DE', 'FR', 'ES'];
  const locations = await Promise.all(
    codes.map(async (code) => ({ country: await country(code) })),
  );
  await change(documentId, 'en', { locations });
  await publish(documentId, 'en');
  const orders = await everywhere(documentId, placesOf);
  expect(Object.values(orders)).toEqual(Array(4).fill(codes));
});

const placesOf = (row: Row) => row.locations.map((place) => place.country?.code);

const factsOf = (row: Row) => ({
  department: row.department?.key,
  salaryMin: row.salaryMin,
  closesOn: row.closesOn,
  sourceLanguage: row.sourceLanguage,
  places: placesOf(row),
});
