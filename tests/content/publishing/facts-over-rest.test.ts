import { type ApiAnswer, fullAccessToken, send } from '../../support/api';
import { setToday } from '../../support/clock';
import { country, draftOffer, locationsIn, publishedOffer, translate } from '../../support/offers';
import { refusalFrom } from '../../support/refusals';
import { everywhere, rowOf } from '../../support/rows';
import { department } from '../../support/surroundings';

const words = { title: 'Technicienne', responsibilities: [{ text: 'Entretenir les stations' }] };
let token: string;

const put = (documentId: string, query: string, data: object): Promise<ApiAnswer> =>
  send('PUT', `/job-offers/${documentId}${query}`, { data }, token);

beforeAll(async () => {
  token = await fullAccessToken();
});

beforeEach(() => setToday('2026-03-10'));

/** Facts that differ from the source language’s, sent with a French text. */
const differing: [string, () => Promise<Record<string, unknown>>][] = [
  ['salaryMin', async () => ({ salaryMin: 41000 })],
  ['closesOn', async () => ({ closesOn: '2026-05-01' })],
  ['closesOn', async () => ({ closesOn: null })],
  ['reference', async () => ({ reference: 'OTHER-1' })],
  ['workplace', async () => ({ workplace: 'remote' })],
  ['employmentType', async () => ({ employmentType: 'PART_TIME' })],
  ['applyEmail', async () => ({ applyEmail: 'others@example.org' })],
  ['applyUrl', async () => ({ applyUrl: 'https://example.org/apply' })],
  ['occupationCode', async () => ({ occupationCode: '2512' })],
  ['locations', async () => ({ locations: await locationsIn(['ES']) })],
  ['locations', async () => ({ locations: [] })],
  ['department', async () => ({ department: null })],
];

const facts = async () => ({
  countries: ['FR'],
  department: await department(`house-${Math.random()}`, { en: 'House' }),
  salaryMin: 40000,
  closesOn: '2026-04-01',
  workplace: 'onsite',
});

test.each(differing)('another language may not say another %s over REST', async (path, data) => {
  const documentId = await publishedOffer(['en'], await facts());
  for (const query of ['?locale=fr', '?locale=fr&status=draft']) {
    const answer = await put(documentId, query, { ...words, ...(await data()) });
    expect(answer.status).toBe(400);
    expect(refusalFrom(answer.error!).paths).toEqual([path]);
    expect(answer.error!.message).toContain('change it in en');
  }
  expect(Object.keys(await everywhere(documentId, () => null))).toEqual([
    'en draft',
    'en published',
  ]);
});

test('every fact that differs is named at once', async () => {
  const documentId = await draftOffer('en', { salaryMin: 40000 });
  const { error } = await put(documentId, '?locale=fr', { ...words, salaryMin: 1, salaryMax: 2 });
  expect(refusalFrom(error!).paths).toEqual(['salaryMin', 'salaryMax']);
});

test('another language may say the same facts over REST, in any way that REST knows', async () => {
  const documentId = await publishedOffer(['en'], await facts());
  const { department: house } = await rowOf(documentId, 'en', 'draft');
  const { documentId: houseId, id } = house as unknown as { documentId: string; id: number };
  const [france] = await locationsIn(['FR']);
  const { documentId: franceId } = await strapi
    .documents('api::country.country')
    .findFirst({ filters: { code: 'FR' } })
    .then((found) => found!);
  const same = { ...words, salaryMin: '40000', closesOn: '2026-04-01', workplace: 'onsite' };
  for (const pointer of [id, houseId, { connect: [houseId] }, { set: [{ documentId: houseId }] }]) {
    const locations = [{ ...france, country: franceId }];
    const answer = await put(documentId, '?locale=fr', { ...same, department: pointer, locations });
    expect(answer.error).toBeUndefined();
  }
  expect((await rowOf(documentId, 'fr', 'published')).locations).toMatchObject([
    { city: 'City FR', country: { code: 'FR' } },
  ]);
});

test('the source language may change every fact over REST', async () => {
  const documentId = await publishedOffer(['en', 'fr'], await facts());
  const places = [{ city: 'Madrid', country: await country('ES') }];
  const answer = await put(documentId, '', { salaryMin: 50000, closesOn: null, locations: places });
  expect(answer.error).toBeUndefined();
  const seen = await everywhere(documentId, (row) => [
    row.salaryMin,
    row.closesOn,
    row.locations[0]?.city,
  ]);
  expect(Object.values(seen)).toEqual(Array(4).fill([50000, null, 'Madrid']));
});

test('what the system keeps cannot be written over REST, and may be sent back as it is', async () => {
  const documentId = await publishedOffer(['en'], {});
  const kept = { datePosted: '2026-03-10', sourceLanguage: 'en' };
  expect((await put(documentId, '', kept)).error).toBeUndefined();
  const { error } = await put(documentId, '', { datePosted: '2020-01-01', sourceLanguage: 'fr' });
  expect(refusalFrom(error!).paths.sort()).toEqual(['datePosted', 'sourceLanguage']);
  const created = await send(
    'POST',
    '/job-offers',
    { data: { ...words, datePosted: '2020-01-01' } },
    token,
  );
  expect(refusalFrom(created.error!).paths).toEqual(['datePosted']);
});

test('over REST an offer is written in one language at a time', async () => {
  const documentId = await draftOffer('en');
  await translate(documentId, 'fr');
  const { status, error } = await put(documentId, '?locale=*', { title: 'Everywhere' });
  expect([status, refusalFrom(error!).paths]).toEqual([400, ['locale']]);
});
