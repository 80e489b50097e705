import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { removeOffers } from '../../support/rows';

beforeEach(() => setToday('2026-03-10'));
afterEach(removeOffers);

const elsewhere = async (path: string) => (await get(path)).meta.elsewhere;

const lists = ['/countries', '/job-offers'];

test.each(lists)('%s says in which other languages there are offers', async (list) => {
  await publishedOffer(['fr', 'de'], { countries: ['FR', 'BE'] });
  await publishedOffer(['de'], { countries: ['AT'] });
  expect(await elsewhere(`${list}?locale=en`)).toEqual([
    { locale: 'fr', countryCount: 2, offerCount: 1 },
    { locale: 'de', countryCount: 3, offerCount: 2 },
  ]);
  expect(await elsewhere(`${list}?locale=de`)).toEqual([
    { locale: 'fr', countryCount: 2, offerCount: 1 },
  ]);
});

test.each(lists)('%s looks elsewhere with the same filters', async (list) => {
  await publishedOffer(['fr'], { countries: ['FR'], workplace: 'remote' });
  await publishedOffer(['de'], { countries: ['DE'], workplace: 'onsite' });
  expect(await elsewhere(`${list}?locale=en&filters[workplace]=onsite`)).toEqual([
    { locale: 'de', countryCount: 1, offerCount: 1 },
  ]);
  expect(await elsewhere(`${list}?locale=en&filters[workplace]=hybrid`)).toEqual([]);
});

test('the filter by country narrows the offers elsewhere, and no list of countries', async () => {
  await publishedOffer(['fr'], { countries: ['FR'] });
  await publishedOffer(['de'], { countries: ['DE'] });
  const query = 'locale=en&filters[countries][code]=FR';
  const french = { locale: 'fr', countryCount: 1, offerCount: 1 };
  const german = { locale: 'de', countryCount: 1, offerCount: 1 };
  expect(await elsewhere(`/job-offers?${query}`)).toEqual([french]);
  expect(await elsewhere(`/countries?${query}`)).toEqual([french, german]);
});

test('what is not open today is nowhere, and a page says the same as the whole list', async () => {
  await publishedOffer(['fr'], { closesOn: '2026-03-10' });
  await publishedOffer(['fr'], { opensOn: '2026-03-12' });
  const query = '/job-offers?locale=en&pagination[pageSize]=1&pagination[page]=7';
  expect(await elsewhere(query)).toEqual([{ locale: 'fr', countryCount: 1, offerCount: 1 }]);
  setToday('2026-03-11');
  expect(await elsewhere(query)).toEqual([]);
  setToday('2026-03-12');
  expect(await elsewhere(query)).toEqual([{ locale: 'fr', countryCount: 1, offerCount: 1 }]);
});
