import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import {
  change,
  draftOffer,
  publish,
  publishedOffer,
  translate,
  unpublish,
} from '../../support/offers';
import { everywhere, rowOf, statusOf } from '../../support/rows';

interface Card {
  title: string;
  salary: { min: number; max: number | null } | null;
  closesOn: string | null;
}

/** The lowest salary a visitor sees in a language. */
async function salarySeen(documentId: string, locale: string): Promise<number | undefined> {
  const { data } = await get<Card | null>(`/job-offers/${documentId}?locale=${locale}`);
  return data?.salary?.min;
}

beforeEach(() => setToday('2026-03-10'));

test('a translator’s publish never makes HR’s unfinished salary live', async () => {
  const documentId = await publishedOffer(['en', 'fr'], {
    salaryMin: 40000,
    salaryCurrency: 'EUR',
  });
  await change(documentId, 'en', { salaryMin: 99000 });
  await change(documentId, 'fr', { title: 'Technicienne' });
  await publish(documentId, 'fr');
  expect(await salarySeen(documentId, 'fr')).toBe(40000);
  expect(await salarySeen(documentId, 'en')).toBe(40000);
  expect((await get<Card>(`/job-offers/${documentId}?locale=fr`)).data.title).toBe('Technicienne');
});

test('nor does a translation that is published for the first time', async () => {
  const documentId = await publishedOffer(['en'], { salaryMin: 40000 });
  await change(documentId, 'en', { salaryMin: 99000 });
  await translate(documentId, 'de');
  await publish(documentId, 'de');
  expect([await salarySeen(documentId, 'de'), await salarySeen(documentId, 'en')]).toEqual([
    40000, 40000,
  ]);
});

test('nor one whose form holds the unfinished salary and is published while it is written', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { salaryMin: 40000 });
  await change(documentId, 'en', { salaryMin: 99000 });
  const data = { title: 'Technicienne', salaryMin: 99000 };
  await strapi
    .documents('api::job-offer.job-offer')
    .update({ documentId, locale: 'fr', data, status: 'published' });
  expect(await salarySeen(documentId, 'fr')).toBe(40000);
});

test('after a translator’s publish HR’s salary still waits, and all languages say so', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { salaryMin: 40000 });
  await change(documentId, 'en', { salaryMin: 99000 });
  await publish(documentId, 'fr');
  expect((await rowOf(documentId, 'fr', 'draft')).salaryMin).toBe(99000);
  expect([await statusOf(documentId, 'en'), await statusOf(documentId, 'fr')]).toEqual([
    'modified',
    'modified',
  ]);
});

test('publishing the source language brings its facts to all published languages', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de'], { salaryMin: 40000 });
  await change(documentId, 'en', { salaryMin: 50000 });
  await publish(documentId, 'en');
  for (const locale of ['en', 'fr', 'de']) expect(await salarySeen(documentId, locale)).toBe(50000);
  expect(await statusOf(documentId, 'de')).toBe('published');
});

test('publishing the source language publishes no words of a translation', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { salaryMin: 40000 });
  await change(documentId, 'fr', { title: 'Pas encore relu' });
  await change(documentId, 'en', { salaryMin: 50000 });
  await publish(documentId, 'en');
  const { data } = await get<Card>(`/job-offers/${documentId}?locale=fr`);
  expect([data.title, data.salary?.min]).toEqual(['Gauge technician (fr)', 50000]);
  expect(await statusOf(documentId, 'fr')).toBe('modified');
});

test('the first language that is published brings the facts of the draft, whichever it is', async () => {
  const documentId = await draftOffer('en', { salaryMin: 40000 });
  await translate(documentId, 'fr');
  await publish(documentId, 'fr');
  expect(await salarySeen(documentId, 'fr')).toBe(40000);
  await change(documentId, 'en', { salaryMin: 50000 });
  await unpublish(documentId, 'fr');
  await publish(documentId, 'fr');
  expect(await salarySeen(documentId, 'fr')).toBe(50000);
});

test('a translation is live with the source’s facts even while the source language is not', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { salaryMin: 40000 });
  await unpublish(documentId, 'en');
  await change(documentId, 'en', { salaryMin: 50000 });
  await publish(documentId, 'fr');
  expect(await salarySeen(documentId, 'fr')).toBe(40000);
  await publish(documentId, 'en');
  expect(await salarySeen(documentId, 'fr')).toBe(50000);
});

test('discarding HR’s unfinished facts discards them in every draft', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { salaryMin: 40000 });
  await change(documentId, 'en', { salaryMin: 99000 });
  await strapi.documents('api::job-offer.job-offer').discardDraft({ documentId, locale: 'en' });
  const salaries = Object.values(await everywhere(documentId, (row) => row.salaryMin));
  expect(salaries).toEqual([40000, 40000, 40000, 40000]);
  expect(await statusOf(documentId, 'fr')).toBe('published');
});

test('discarding a translation discards its words, not HR’s facts', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { salaryMin: 40000 });
  await change(documentId, 'en', { salaryMin: 99000 });
  await change(documentId, 'fr', { title: 'Brouillon' });
  await strapi.documents('api::job-offer.job-offer').discardDraft({ documentId, locale: 'fr' });
  const { title, salaryMin } = await rowOf(documentId, 'fr', 'draft');
  expect([title, salaryMin]).toEqual(['Gauge technician (fr)', 99000]);
});
