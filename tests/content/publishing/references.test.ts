import { setToday } from '../../support/clock';
import {
  change,
  draftOffer,
  publish,
  publishedOffer,
  translate,
  unpublish,
} from '../../support/offers';
import { refusalOf } from '../../support/refusals';
import { everywhere, removeOffers, rowOf } from '../../support/rows';

beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-10');
});

const referenceOf = async (documentId: string) =>
  (await rowOf(documentId, 'en', 'published')).reference ?? '';

const numberOf = (reference: string) => Number(reference.replace('JOB-', ''));

test('a reference is made when an offer goes live, the same in all its languages', async () => {
  const documentId = await draftOffer('en');
  await translate(documentId, 'fr');
  await translate(documentId, 'de');
  await publish(documentId, ['en', 'fr']);
  const references = Object.values(await everywhere(documentId, (row) => row.reference));
  expect(references).toEqual(Array(5).fill(expect.stringMatching(/^JOB-\d{4}$/)));
  expect(new Set(references).size).toBe(1);
});

test('a blank reference counts as none', async () => {
  const documentId = await publishedOffer(['en'], { reference: '  ' });
  expect(await referenceOf(documentId)).toMatch(/^JOB-\d{4}$/);
});

test('a reference is kept through republishing, unpublishing and new languages', async () => {
  const documentId = await publishedOffer(['en']);
  const reference = await referenceOf(documentId);
  await unpublish(documentId, 'en');
  await translate(documentId, 'fr');
  await publish(documentId, '*');
  expect(await referenceOf(documentId)).toBe(reference);
});

test('every offer gets a reference of its own, past those that somebody typed', async () => {
  const first = numberOf(await referenceOf(await publishedOffer(['en'])));
  const typed = `JOB-${String(first + 1).padStart(4, '0')}`;
  await draftOffer('fr', { reference: typed });
  expect(numberOf(await referenceOf(await publishedOffer(['en'])))).toBe(first + 2);
});

test('a reference that another published offer has, in any language, is refused with whose it is', async () => {
  await publishedOffer(['fr'], { title: 'Plongeuse', reference: 'SEA-1' });
  const documentId = await draftOffer('en', { reference: 'SEA-1' });
  const { message, paths } = await refusalOf(() => publish(documentId, 'en'));
  expect(paths).toEqual(['reference']);
  expect(message).toContain('“Plongeuse”');
});

test('the languages of one offer share its reference without complaint', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { reference: 'SEA-2' });
  await translate(documentId, 'de');
  await publish(documentId, '*');
  expect(await referenceOf(documentId)).toBe('SEA-2');
});

test('a reference is free when its offer is live in no language any more, and not before', async () => {
  const first = await publishedOffer(['en', 'fr'], { reference: 'SEA-3' });
  const second = await draftOffer('en', { reference: 'SEA-3' });
  await unpublish(first, 'en');
  expect((await refusalOf(() => publish(second, 'en'))).paths).toEqual(['reference']);
  await unpublish(first, 'fr');
  await publish(second, 'en');
  expect(await referenceOf(second)).toBe('SEA-3');
});

test('a changed reference goes live with the source language, and frees the old one', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { reference: 'SEA-4' });
  await change(documentId, 'en', { reference: 'SEA-5' });
  const other = await draftOffer('en', { reference: 'SEA-4' });
  await refusalOf(() => publish(other, 'en'));
  await publish(documentId, 'en');
  await publish(other, 'en');
  expect(await referenceOf(other)).toBe('SEA-4');
  expect((await rowOf(documentId, 'fr', 'published')).reference).toBe('SEA-5');
});
