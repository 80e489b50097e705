import { strapi as strapiClient } from '@strapi/client';
import { origin } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer, unpublish } from '../../support/offers';

/** What a front end does with Strapi's own client, as its documentation says. */
const client = () => strapiClient({ baseURL: `${origin()}/api` });
const offers = () => client().collection('job-offers');

const ids: Record<string, string> = {};

beforeAll(async () => {
  setToday('2026-03-10');
  ids.both = await publishedOffer(['en', 'fr'], { title: 'Both', countries: ['FR', 'BE'] });
  ids.english = await publishedOffer(['en'], { title: 'English', countries: ['CA'] });
  ids.gone = await publishedOffer(['en'], { title: 'Gone' });
  await unpublish(ids.gone, 'en');
});

const titlesOf = ({ data }: { data: Record<string, unknown>[] }) => data.map(({ title }) => title);

test('it lists offers, sorted and paged', async () => {
  const list = await offers().find({
    locale: 'en',
    sort: 'title:desc',
    pagination: { page: 1, pageSize: 1, withCount: true },
  });
  expect(titlesOf(list)).toEqual(['English']);
  expect(list.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 2, total: 2 });
  const two = await offers().find({ sort: ['closesOn', 'title:asc'], status: 'published' });
  expect(titlesOf(two)).toEqual(['Both', 'English']);
});

test('it filters by country, with one or with several', async () => {
  const inCountries = (code: object) => offers().find({ filters: { countries: { code } } });
  expect(titlesOf(await inCountries({ $eq: 'CA' }))).toEqual(['English']);
  const several = await offers().find({
    sort: 'title',
    filters: { countries: { code: { $in: ['CA', 'BE'] } } },
  });
  expect(titlesOf(several)).toEqual(['Both', 'English']);
  const french = { locale: 'fr', filters: { countries: { code: { $eq: 'CA' } } } };
  expect(titlesOf(await offers().find(french))).toEqual([]);
});

test.each([
  [['benefits', 'department']],
  ['*'],
  [{ benefits: true, locations: { populate: '*' } }],
])('it populates by %j', async (populate) => {
  const { data } = await offers().find({ populate: populate as string[] });
  expect(data[0]).toHaveProperty('benefits', []);
});

test('it asks for some fields only', async () => {
  const { data } = await offers().find({ fields: ['title'], filters: { slug: { $eq: 'both' } } });
  expect(data).toEqual([{ documentId: ids.both, locale: 'en', title: 'Both' }]);
});

test('it opens an offer in a language', async () => {
  const { data } = await offers().findOne(ids.both!, { locale: 'fr' });
  expect(data).toMatchObject({ documentId: ids.both, locale: 'fr' });
  expect(data.responsibilities).toEqual([{ id: 1, text: 'Look after gauges (fr)' }]);
});

test('it reads the careers page and the countries', async () => {
  const page = await client().single('careers-page').find({ locale: 'fr' });
  expect(page.data).toMatchObject({
    locale: 'fr',
    labels: { workplaces: { remote: 'Télétravail' } },
  });
  const countries = await client().collection('countries').find({ locale: 'fr' });
  expect(countries.data.map(({ code }) => code)).toEqual(['BE', 'FR']);
});

test('its errors say what the answer said', async () => {
  await expect(offers().findOne(ids.english!, { locale: 'fr' })).rejects.toMatchObject({
    response: { status: 404 },
  });
  await expect(offers().findOne(ids.gone!)).rejects.toMatchObject({ response: { status: 410 } });
  await expect(offers().find({ status: 'draft' })).rejects.toMatchObject({
    response: { status: 400 },
  });
});
