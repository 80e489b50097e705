import { get } from '../../support/api';
import { publishMany } from '../../support/bulk';
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
import { removeOffers, rowOf } from '../../support/rows';

beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-10');
});

const slugOf = async (documentId: string, locale = 'en') =>
  (await rowOf(documentId, locale, 'published')).slug;

const publishedAs = async (words: object) => slugOf(await publishedOffer(['en'], { ...words }));

/** Titles and the addresses that are made of them. */
const titles: [string, string, RegExp][] = [
  ['plain', 'Gauge Technician (m/f/d)', /^gauge-technician-m-f-d$/],
  ['accented', 'Ingénieur système & réseau', /^ingenieur-systeme-and-reseau$/],
  ['German', 'Pegelwärter für Öl', /^pegelwaerter-fuer-oel$/],
  ['Arabic', 'فني قياس المياه', /^[a-z0-9]+(-[a-z0-9]+)*$/],
  ['of emoji only', '🌊🌊', /^job-\d{4}$/],
  ['of signs only', '!!! ???', /^job-\d{4}$/],
  ['very long', 'Gauge technician '.repeat(7).trim(), /^(gauge-technician-){5}gauge-technicia$/],
];

test.each(titles)('a title that is %s makes an address', async (_, title, expected) => {
  expect(await publishedAs({ title })).toMatch(expected);
});

test('a slug is made when an offer goes live, in the draft too, and not before', async () => {
  const documentId = await draftOffer('en', { title: 'Diver' });
  expect((await rowOf(documentId, 'en', 'draft')).slug).toBeNull();
  await publish(documentId, 'en');
  expect((await rowOf(documentId, 'en', 'draft')).slug).toBe('diver');
});

test('a slug that was typed is kept, and one that was made stays when the title changes', async () => {
  expect(await publishedAs({ title: 'Diver', slug: 'deep-sea' })).toBe('deep-sea');
  const documentId = await publishedOffer(['en'], { title: 'Welder' });
  await change(documentId, 'en', { title: 'Underwater welder' });
  await publish(documentId, 'en');
  expect(await slugOf(documentId)).toBe('welder');
});

test('offers of one title get addresses of their own', async () => {
  const slugs = [];
  for (let count = 0; count < 3; count += 1) slugs.push(await publishedAs({ title: 'Diver' }));
  expect(slugs).toEqual(['diver', 'diver-2', 'diver-3']);
});

test('so do offers of one title that are published in bulk', async () => {
  const ids = [
    await draftOffer('en', { title: 'Diver' }),
    await draftOffer('en', { title: 'Diver' }),
  ];
  await publishMany(ids, 'en');
  expect((await Promise.all(ids.map((id) => slugOf(id)))).sort()).toEqual(['diver', 'diver-2']);
});

test('a slug is unique in its language: two languages, of one offer or of two, may share it', async () => {
  const documentId = await draftOffer('en', { title: 'Manager' });
  await translate(documentId, 'de', { title: 'Manager' });
  await publish(documentId, '*');
  const other = await publishedOffer(['fr'], { title: 'Manager' });
  const slugs = [
    await slugOf(documentId),
    await slugOf(documentId, 'de'),
    await slugOf(other, 'fr'),
  ];
  expect(slugs).toEqual(['manager', 'manager', 'manager']);
});

test('a slug that is taken is refused, saying whose it is', async () => {
  await publishedOffer(['en'], { title: 'Senior diver', slug: 'diver' });
  const documentId = await draftOffer('en', { title: 'Junior diver', slug: 'diver' });
  const { message, paths } = await refusalOf(() => publish(documentId, 'en'));
  expect(paths).toEqual(['slug']);
  expect(message).toContain('“Senior diver”');
  expect((await get(`/job-offers/${documentId}`)).status).toBe(404);
});

test('a draft that wants a slug does not keep others from having it', async () => {
  await draftOffer('en', { title: 'Junior diver', slug: 'diver' });
  expect(await publishedAs({ title: 'Senior diver', slug: 'diver' })).toBe('diver');
});

test('a slug is free again when its offer is unpublished, deleted, or has another', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { slug: 'diver' });
  await unpublish(documentId, 'en');
  const second = await publishedOffer(['en'], { slug: 'diver' });
  await strapi.documents('api::job-offer.job-offer').delete({ documentId: second, locale: 'en' });
  const third = await publishedOffer(['en'], { slug: 'diver' });
  await change(third, 'en', { slug: 'deep-diver' });
  await publish(third, 'en');
  expect(await publishedAs({ slug: 'diver' })).toBe('diver');
});

test('an offer whose slug was taken meanwhile is told so when it comes back', async () => {
  const documentId = await publishedOffer(['en'], { slug: 'diver' });
  await unpublish(documentId, 'en');
  await publishedOffer(['en'], { title: 'The other', slug: 'diver' });
  const { message } = await refusalOf(() => publish(documentId, 'en'));
  expect(message).toContain('“The other”');
});
