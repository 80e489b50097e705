import { get, titlesIn } from '../../support/api';
import { setToday } from '../../support/clock';
import { change, publish, publishedOffer } from '../../support/offers';

interface Card {
  title: string;
}

async function search(locale: string, words: string, more = ''): Promise<string[]> {
  const path = `/job-offers?locale=${locale}&_q=${encodeURIComponent(words)}${more}`;
  const { status, data } = await get<Card[]>(path);
  expect(status).toBe(200);
  return data.map(({ title }) => title);
}

beforeAll(async () => {
  setToday('2026-04-01');
  await publishedOffer(['fr'], { title: 'Ingénieur en hydrologie', countries: ['FR'] });
  await publishedOffer(['fr'], {
    title: 'Comptable',
    summary: 'Avec nos ingénieurs',
    countries: ['BE'],
  });
  await publishedOffer(['en'], { title: 'University liaison', countries: ['GB'] });
  await publishedOffer(['en'], {
    title: 'Node.js developer',
    responsibilities: [{ text: 'Talk to the university of hydraulics' }],
    countries: ['IE'],
  });
  await publishedOffer(['ar'], { title: 'مهندس برمجيات', countries: ['MA'] });
});

test.each([
  ['fr', 'ingénieure', ['Ingénieur en hydrologie', 'Comptable']],
  ['fr', 'ingenieures', ['Ingénieur en hydrologie', 'Comptable']],
  ['fr', 'INGÉNIEUR hydrolog', ['Ingénieur en hydrologie']],
  ['fr', 'ingénieur comptable', ['Comptable']],
  ['en', 'universi', ['University liaison', 'Node.js developer']],
  ['en', 'universities', ['University liaison', 'Node.js developer']],
  ['en', 'the university', ['University liaison', 'Node.js developer']],
  ['en', 'node.js', ['Node.js developer']],
  ['en', 'developer node', ['Node.js developer']],
  ['en', 'ingénieur', []],
  ['ar', 'مهندس', ['مهندس برمجيات']],
  ['ar', 'برمجي', ['مهندس برمجيات']],
])('in %s, “%s” finds %j, the best first', async (locale, words, titles) => {
  expect(await search(locale, words)).toEqual(titles);
});

test.each([
  "'",
  '"',
  '-',
  '🛠️',
  '&|!:*',
  "O'Neill & sons (m/w/d)",
  '\\',
  '%',
  '<b>',
  'a'.repeat(500),
])('looking for %j is a plain question', async (words) => {
  expect(Array.isArray(await search('en', words))).toBe(true);
});

test('more than 500 characters are too many', async () => {
  const { status, error } = await get(`/job-offers?_q=${'a'.repeat(501)}`);
  expect([status, error?.details.errors?.[0]?.path]).toEqual([400, ['_q']]);
});

test('an empty search is none', async () => {
  const { data } = await get<Card[]>('/job-offers?locale=fr&_q=&sort=title');
  expect(data.map(({ title }) => title)).toEqual(await titlesIn('fr'));
});

test('another order may be asked for, and relevance only with something to look for', async () => {
  expect(await search('en', 'university', '&sort=title')).toEqual([
    'Node.js developer',
    'University liaison',
  ]);
  expect(await search('en', 'university', '&sort=relevance:asc')).toEqual([
    'Node.js developer',
    'University liaison',
  ]);
  const { status, error } = await get('/job-offers?sort=relevance');
  expect([status, error?.details.errors?.[0]?.path]).toEqual([400, ['sort']]);
});

test('countries are narrowed by what is looked for, the other languages are not', async () => {
  const { data, meta } = await get<{ code: string }[]>('/countries?locale=en&_q=developer');
  expect(data.map(({ code }) => code)).toEqual(['IE']);
  expect(meta.elsewhere).toContainEqual({ locale: 'fr', countryCount: 2, offerCount: 2 });
});

test('words of a draft are not found before they are published', async () => {
  const documentId = await publishedOffer(['de'], { title: 'Taucher' });
  await change(documentId, 'de', { title: 'Schweißer' });
  expect(await search('de', 'Schweißer')).toEqual([]);
  await publish(documentId, 'de');
  expect(await search('de', 'schweisser')).toEqual(['Schweißer']);
});

test('a language PostgreSQL has no words for is searched as it stands', async () => {
  await strapi.plugin('i18n').service('locales').create({ code: 'cy', name: 'Welsh' });
  await publishedOffer(['cy'], { title: 'Peiriannydd dŵr' });
  expect(await search('cy', 'dwr peiri')).toEqual(['Peiriannydd dŵr']);
});
