import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { removeOffers } from '../../support/rows';

interface Card {
  documentId: string;
  title: string;
}

beforeEach(() => setToday('2026-03-10'));
afterEach(removeOffers);

const titles = async (query: string) =>
  (await get<Card[]>(`/job-offers?${query}`)).data.map(({ title }) => title);

/** Titles in the order of their language; bytes, or another language, would order them otherwise. */
const alphabets: [string, string[]][] = [
  ['en', ['apple', 'Éclair', 'Farmer', 'naïve', 'Nanny']],
  ['de', ['Ahorn', 'Ähre', 'Birne', 'Öl', 'Ort', 'Zange']],
  ['fr', ['Eau', 'Écologie', 'Énergie', 'Estuaire']],
  ['es', ['nube', 'Nzeru', 'Ñandú', 'oca']],
];

test.each(alphabets)('in “%s” titles are sorted as the language sorts', async (locale, sorted) => {
  for (const title of [...sorted].reverse()) await publishedOffer([locale], { title });
  expect(await titles(`locale=${locale}&sort=title`)).toEqual(sorted);
  expect(await titles(`locale=${locale}&sort=title:desc`)).toEqual([...sorted].reverse());
});

test('the closing day sorts, and offers that never close come last either way', async () => {
  await publishedOffer(['en'], { title: 'never' });
  await publishedOffer(['en'], { title: 'late', closesOn: '2026-05-01' });
  await publishedOffer(['en'], { title: 'soon', closesOn: '2026-03-11' });
  expect(await titles('sort=closesOn')).toEqual(['soon', 'late', 'never']);
  expect(await titles('sort=closesOn:asc')).toEqual(['soon', 'late', 'never']);
  expect(await titles('sort=closesOn:desc')).toEqual(['late', 'soon', 'never']);
});

test('the newest comes first unless asked otherwise', async () => {
  for (const day of ['2026-03-09', '2026-03-11', '2026-03-10']) {
    setToday(day);
    await publishedOffer(['en'], { title: day });
  }
  setToday('2026-03-12');
  const newest = ['2026-03-11', '2026-03-10', '2026-03-09'];
  expect(await titles('')).toEqual(newest);
  expect(await titles('sort=')).toEqual(newest);
  expect(await titles('sort=datePosted:desc')).toEqual(newest);
  expect(await titles('sort=datePosted')).toEqual([...newest].reverse());
});

test('a second key decides where the first is equal', async () => {
  await publishedOffer(['en'], { title: 'B', closesOn: '2026-04-01' });
  await publishedOffer(['en'], { title: 'A', closesOn: '2026-04-01' });
  await publishedOffer(['en'], { title: 'C', closesOn: '2026-03-20' });
  expect(await titles('sort=closesOn,title')).toEqual(['C', 'A', 'B']);
  expect(await titles('sort=closesOn,title:desc')).toEqual(['C', 'B', 'A']);
});

test.each(['', 'sort=title', 'sort=title:desc', 'sort=closesOn:desc', 'sort=datePosted'])(
  'what is equal comes in the order of the ids: “%s”',
  async (sort) => {
    for (let count = 0; count < 6; count += 1) await publishedOffer(['en'], { title: 'Twin' });
    const { data } = await get<Card[]>(`/job-offers?${sort}`);
    const ids = data.map(({ documentId }) => documentId);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(6);
  },
);
