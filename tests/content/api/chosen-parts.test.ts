import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';

type Offer = Record<string, unknown>;

const card =
  'documentId locale title slug reference summary department locations workplace employmentType salary datePosted closesOn updatedAt locales';
const more = 'opensOn applyUrl applyEmail occupationCode';
const sections = 'responsibilities requirements niceToHaves benefits';

let documentId: string;

beforeAll(async () => {
  setToday('2026-03-10');
  documentId = await publishedOffer(['en'], { benefits: [{ text: 'A boat' }] });
});

const keysInList = async (query: string) => {
  const { data } = await get<Offer[]>(`/job-offers?${query}`);
  return Object.keys(data[0]!).join(' ');
};
const keysOfOne = async (query: string) => {
  const { data } = await get<Offer>(`/job-offers/${documentId}?${query}`);
  return Object.keys(data).join(' ');
};

/** What a list asks for beside the card, and what it then gets. */
const populated: [string, string][] = [
  ['', card],
  ['populate=*', `${card} ${more} ${sections}`],
  ['populate=seo', `${card} seo`],
  ['populate=*,seo', `${card} ${more} ${sections} seo`],
  ['populate=benefits', `${card} benefits`],
  ['populate=benefits,requirements', `${card} requirements benefits`],
  ['populate=benefits, requirements', `${card} requirements benefits`],
  ['populate=benefits&populate=requirements', `${card} requirements benefits`],
  ['populate[]=benefits&populate[]=requirements', `${card} requirements benefits`],
  ['populate[0]=benefits&populate[1]=requirements', `${card} requirements benefits`],
  ['populate[benefits]=true', `${card} benefits`],
  ['populate[benefits]=*', `${card} benefits`],
  ['populate[benefits]=true&populate[niceToHaves]=true', `${card} niceToHaves benefits`],
  // What is always there may be asked for, as front ends do.
  ['populate=department', card],
  ['populate=department,locations,benefits', `${card} benefits`],
  ['populate=locations.country', card],
  ['populate[department]=true', card],
  ['populate[locations]=true', card],
  ['populate[locations][populate]=country', card],
  ['populate[locations][populate][0]=country', card],
  ['populate[locations][populate][country]=true', card],
  ['populate[locations][populate]=*', card],
  ['populate[countries]=true', card],
];

test.each(populated)('a list with “%s”', async (query, keys) => {
  expect(await keysInList(query)).toBe(keys);
});

/** Fields a request asks for, and what it then gets of a card; the id and the language stay. */
const fields: [string, string][] = [
  ['fields=title', 'documentId locale title'],
  ['fields=slug,title', 'documentId locale title slug'],
  ['fields=slug&fields=title', 'documentId locale title slug'],
  ['fields[]=slug&fields[]=title', 'documentId locale title slug'],
  ['fields[0]=slug&fields[1]=title', 'documentId locale title slug'],
  ['fields=locale', 'documentId locale'],
  ['fields=applyUrl,occupationCode', 'documentId locale applyUrl occupationCode'],
  ['fields=*', card],
  ['fields=title&populate=benefits', 'documentId locale title benefits'],
];

test.each(fields)('a list with “%s”', async (query, keys) => {
  expect(await keysInList(query)).toBe(keys);
});

test.each([
  ['', `${card} ${more} ${sections} seo`],
  ['populate=*', `${card} ${more} ${sections} seo`],
  ['populate=benefits', `${card} ${more} ${sections} seo`],
  ['populate[department]=true', `${card} ${more} ${sections} seo`],
  ['fields=title', `documentId locale title ${sections} seo`],
])('one offer with “%s”', async (query, keys) => {
  expect(await keysOfOne(query)).toBe(keys);
});

test('in a list with everything each offer is what its own page says', async () => {
  const { data } = await get<Offer[]>('/job-offers?populate=*,seo');
  const alone = await get<Offer>(`/job-offers/${documentId}`);
  expect(data[0]).toEqual(alone.data);
});

/** Said or left out, these change nothing. */
test.each(['status=published', '_q=', 'sort=', 'locale=en', 'status=published&_q=&sort='])(
  '“%s” is understood and changes nothing',
  async (query) => {
    const asked = await get(`/job-offers?${query}`);
    expect(asked).toEqual(await get('/job-offers'));
    expect(asked.status).toBe(200);
  },
);
