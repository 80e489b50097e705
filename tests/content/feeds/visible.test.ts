import { setNow, setToday } from '../../support/clock';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';
import { companyIn, writeSingle } from '../../support/surroundings';
import { removeOffers } from '../../support/rows';
import { query } from '../../support/tables';
import { jsonOf, textOf } from './ask';
import { itemsOf, jobsOf, pagesOf } from './xml';

const list = 'http://127.0.0.1:3000/en';

beforeEach(() => setToday('2026-03-10'));
afterEach(async () => {
  await removeOffers();
  // The journal remembers what the clock of another test has not reached yet.
  await query('delete from website.publications');
});

interface Ojobpub {
  lastUpdated: string;
  employer: object;
  jobs: { title: string; language: string }[];
}

const ojobpub = () => jsonOf<Ojobpub>('/.well-known/ojobpub.json');
const pages = async () => pagesOf(await textOf('/api/feeds/sitemap.xml'));

/** The titles in every feed: they must be the same in all of them. */
async function titles(): Promise<string[][]> {
  const feed = await jsonOf<{ items: { title: string }[] }>('/api/feeds/en.json');
  return [
    itemsOf(await textOf('/api/feeds/en.rss')).map(({ title }) => title!),
    feed.items.map(({ title }) => title),
    jobsOf(await textOf('/api/feeds/indeed.xml?locale=en')).map(({ title }) => title!),
    (await ojobpub()).jobs.map(({ title }) => title),
    (await pages()).filter(({ loc }) => loc !== list).map(({ loc }) => loc.split('/').at(-1)!),
  ];
}

const shown = [['Diver'], ['Diver'], ['Diver'], ['Diver'], ['diver']];
const hidden = [[], [], [], [], []];

test('feeds show an offer from the morning of its first day to the evening of its last', async () => {
  await companyIn('Asia/Tokyo');
  const days = { opensOn: '2026-03-12', closesOn: '2026-03-13' };
  await publishedOffer(['en'], { title: 'Diver', ...days });
  const moments: [string, string[][]][] = [
    ['2026-03-11T14:59:59Z', hidden],
    ['2026-03-11T15:00:00Z', shown],
    ['2026-03-13T14:59:59Z', shown],
    ['2026-03-13T15:00:00Z', hidden],
  ];
  for (const [moment, expected] of moments) {
    setNow(moment);
    expect([moment, await titles()]).toEqual([moment, expected]);
  }
  await companyIn('UTC');
});

test('feeds show what is published, not what is being written', async () => {
  const documentId = await publishedOffer(['en'], { title: 'Diver' });
  await change(documentId, 'en', { title: 'Master diver', slug: 'master-diver' });
  expect(await titles()).toEqual(shown);
});

test('a language that is taken off the website is no alternate any more', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { title: 'Diver' });
  const before = (await pages()).map(({ languages }) => Object.keys(languages));
  expect(before).toEqual(Array(4).fill(['en', 'fr', 'x-default']));
  await unpublish(documentId, 'en');
  expect((await pages()).map(({ languages }) => Object.keys(languages))).toEqual([['fr'], ['fr']]);
});

/** When things changed: the list page in the sitemap, RSS and oJobPub say the same. */
async function lastChanges(): Promise<string[]> {
  const [built] = /(?<=<lastBuildDate>)[^<]+/.exec(await textOf('/api/feeds/en.rss'))!;
  const { lastmod } = (await pages()).find(({ loc }) => loc === list)!;
  return [lastmod, new Date(built).toISOString(), (await ojobpub()).lastUpdated];
}

test('the last change is the last change of what is shown, not the time of asking', async () => {
  await publishedOffer(['en'], { title: 'Diver' });
  const documentId = await publishedOffer(['en'], { title: 'Cook' });
  const all = (day: string) => Array(3).fill(`${day}.000Z`);
  setToday('2026-03-11');
  expect(await lastChanges()).toEqual(all('2026-03-10T12:00:00'));
  await change(documentId, 'en', { title: 'Chef', closesOn: '2026-03-14' });
  expect(await lastChanges()).toEqual(all('2026-03-10T12:00:00'));
  await publish(documentId, 'en');
  setToday('2026-03-12');
  expect(await lastChanges()).toEqual(all('2026-03-11T12:00:00'));
  setToday('2026-03-16');
  expect(await lastChanges()).toEqual(all('2026-03-15T00:00:00'));
});

test('a withdrawn offer is a change of the list', async () => {
  await publishedOffer(['en'], { title: 'Diver' });
  const documentId = await publishedOffer(['en'], { title: 'Cook' });
  setToday('2026-03-11');
  await unpublish(documentId, 'en');
  setToday('2026-03-12');
  expect(new Set(await lastChanges())).toEqual(new Set(['2026-03-11T12:00:00.000Z']));
});

test('oJobPub names the employer; the website stands in for a company without a name', async () => {
  expect((await ojobpub()).employer).toEqual({ name: '127.0.0.1:3000', location: {} });
  const { id: country } = await strapi.db
    .query('api::country.country')
    .findOne({ where: { code: 'DE' } });
  await writeSingle('api::company.company', 'en', {
    name: 'Tallowmere',
    url: 'https://tallowmere.example/',
    headquarters: { city: 'Bremen', country },
  });
  expect((await ojobpub()).employer).toEqual({
    name: 'Tallowmere',
    location: { city: 'Bremen', country: 'DE' },
    url: 'https://tallowmere.example/',
  });
});
