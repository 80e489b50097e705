import { get, titlesIn } from '../../support/api';
import { deleteMany, publishMany, unpublishMany } from '../../support/bulk';
import { setToday } from '../../support/clock';
import { publishedLanguages } from '../../support/offer-rows';
import { change, draftOffer, translate } from '../../support/offers';

const ROUNDS = 10;

jest.setTimeout(120_000);

beforeAll(() => setToday('2026-03-10'));

/** Drafts in two languages, ready to be published. */
async function drafts(name: string, count: number): Promise<string[]> {
  const documentIds: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const documentId = await draftOffer('en', { title: `${name} ${number}`, countries: ['IS'] });
    await translate(documentId, 'fr', { title: `${name} ${number} (fr)` });
    documentIds.push(documentId);
  }
  return documentIds;
}

test(`two selections of the same offers, published in opposite order, never block each other (${ROUNDS} times)`, async () => {
  const documentIds = await drafts('Surveyor', 6);
  const backwards = [...documentIds].reverse();
  for (let round = 0; round < ROUNDS; round += 1) {
    const published = await Promise.all([
      publishMany(documentIds, 'en'),
      publishMany(backwards, 'fr'),
      publishMany(backwards, 'en'),
    ]);
    expect(published).toEqual([6, 6, 6]);
    for (const documentId of documentIds) {
      expect(await publishedLanguages(documentId)).toEqual(['en', 'fr']);
    }
    await Promise.all([unpublishMany(documentIds, 'en'), unpublishMany(backwards, 'fr')]);
    for (const documentId of documentIds) expect(await publishedLanguages(documentId)).toEqual([]);
  }
});

test('of a selection with one unfinished offer nothing is published, and the reason is said', async () => {
  const documentIds = await drafts('Selected', 4);
  await change(documentIds[2]!, 'en', { responsibilities: [] });
  await expect(publishMany(documentIds, 'en')).rejects.toMatchObject({
    message: expect.stringContaining('Add at least one responsibility.'),
  });
  for (const documentId of documentIds) {
    expect(await publishedLanguages(documentId)).toEqual([]);
    expect((await get(`/job-offers/${documentId}`)).status).toBe(404);
  }
  expect(await publishMany([documentIds[0]!, documentIds[1]!], 'en')).toBe(2);
});

test('a selection that is deleted while it is published is gone', async () => {
  const documentIds = await drafts('Passing', 5);
  await publishMany(documentIds, ['en', 'fr']);
  await Promise.allSettled([
    publishMany([...documentIds].reverse(), 'en'),
    deleteMany(documentIds, '*'),
  ]);
  expect((await titlesIn('en')).filter((title) => title.startsWith('Passing'))).toEqual([]);
  expect((await titlesIn('fr')).filter((title) => title.startsWith('Passing'))).toEqual([]);
});
