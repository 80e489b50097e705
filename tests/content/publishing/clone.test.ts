import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { draftOffer, publish, publishedOffer, translate } from '../../support/offers';
import { refusalOf } from '../../support/refusals';
import { type Row, everywhere, rowOf, rowsOf } from '../../support/rows';
import { department } from '../../support/surroundings';

const UID = 'api::job-offer.job-offer';

beforeEach(() => setToday('2026-03-10'));

async function clone(documentId: string, locale: string, data: object = {}): Promise<string> {
  const copy = await strapi.documents(UID).clone({ documentId, locale, data });
  return copy!.documentId;
}

const ownFields = ({ slug, reference, datePosted }: Row) => [slug, reference, datePosted];

test('a copy is a draft in every language, with an address, a reference and a day still to come', async () => {
  const copy = await clone(await publishedOffer(['en', 'fr'], { reference: 'ORIGINAL-1' }), '*');
  expect(await everywhere(copy, ownFields)).toEqual({
    'en draft': [null, null, null],
    'fr draft': [null, null, null],
  });
  for (const locale of ['en', 'fr']) {
    expect((await get(`/job-offers/${copy}?locale=${locale}`)).status).toBe(404);
  }
});

test('a copy has the words and the facts of its original', async () => {
  const house = await department('copies', { en: 'Copies' });
  const words = { title: 'Copied', department: house, countries: ['FR', 'ES'], salaryMin: 40000 };
  const copy = await clone(await publishedOffer(['en', 'fr'], words), '*');
  const said = (row: Row) => ({
    title: row.title,
    texts: row.responsibilities.map(({ text }) => text),
    department: row.department?.key,
    places: row.locations.map(({ country }) => country?.code),
    salaryMin: row.salaryMin,
    sourceLanguage: row.sourceLanguage,
  });
  const facts = {
    department: 'copies',
    places: ['FR', 'ES'],
    salaryMin: 40000,
    sourceLanguage: 'en',
  };
  expect(await everywhere(copy, said)).toEqual({
    'en draft': { title: 'Copied', texts: ['Look after gauges'], ...facts },
    'fr draft': { title: 'Gauge technician (fr)', texts: ['Look after gauges (fr)'], ...facts },
  });
});

test('the form of a copy may bring a title, a slug and a reference of its own', async () => {
  const original = await publishedOffer(['en'], { slug: 'first', reference: 'FIRST' });
  const copy = await clone(original, 'en', {
    title: 'Second',
    slug: 'second',
    reference: 'SECOND',
  });
  const { title, slug, reference } = await rowOf(copy, 'en', 'draft');
  expect([title, slug, reference]).toEqual(['Second', 'second', 'SECOND']);
});

test('the form of a copy that still has the original’s slug, reference and day loses them', async () => {
  const original = await publishedOffer(['en'], { slug: 'first-2', reference: 'FIRST-2' });
  const { slug, reference, datePosted } = await rowOf(original, 'en', 'draft');
  const copy = await clone(original, 'en', { slug, reference, datePosted });
  expect(ownFields(await rowOf(copy, 'en', 'draft'))).toEqual([null, null, null]);
});

test('a copy can go live beside its original', async () => {
  const original = await publishedOffer(['en'], { title: 'Twin', slug: 'twin', reference: 'TWIN' });
  const copy = await clone(original, 'en');
  await publish(copy, 'en');
  const { slug, reference } = await rowOf(copy, 'en', 'published');
  expect([slug, reference]).toEqual(['twin-2', expect.stringMatching(/^JOB-/)]);
});

test('a copy of one language has that one as its source language', async () => {
  const original = await draftOffer('en');
  await translate(original, 'fr');
  const copy = await clone(original, 'fr');
  expect(await everywhere(copy, (row) => row.sourceLanguage)).toEqual({ 'fr draft': 'fr' });
});

test('copying leaves the original as it was', async () => {
  const original = await publishedOffer(['en', 'fr'], { reference: 'KEPT' });
  const before = await rowsOf(original);
  await clone(original, '*');
  expect(await rowsOf(original)).toEqual(before);
});

test('a copy may not be absurd either', async () => {
  const original = await draftOffer('en', { closesOn: '2026-04-01' });
  const { paths } = await refusalOf(() => clone(original, 'en', { opensOn: '2026-05-01' }));
  expect(paths).toEqual(['closesOn']);
});
