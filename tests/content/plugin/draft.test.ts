import { wholeOffer } from '../../../src/website/answers/offer';
import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import {
  change,
  country,
  draftOffer,
  publish,
  publishedOffer,
  translate,
} from '../../support/offers';
import { department } from '../../support/surroundings';
import { type Admin, superAdmin } from './admins';
import { draft, previewToken } from './links';

let admin: Admin;

beforeAll(async () => {
  admin = await superAdmin();
});

beforeEach(() => setToday('2026-03-10'));

const draftOf = async (documentId: string, locale: string) =>
  draft(`locale=${locale}`, await previewToken(admin, documentId, locale));

const everything = async () => ({
  title: 'Harbour pilot & guide',
  summary: 'Bring ships in.',
  reference: `PILOT-${Math.random()}`,
  department: await department(`harbour-${Math.random()}`.replace('.', ''), { en: 'Harbour' }),
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  locations: [
    { city: 'Brest', street: 'Quai 1', postalCode: '29200', country: await country('FR') },
  ],
  salaryMin: 42000,
  salaryMax: 51000.5,
  salaryCurrency: 'EUR',
  salaryUnit: 'YEAR',
  applyUrl: 'https://jobs.example.org/pilot',
  closesOn: '2026-06-30',
  occupationCode: '3152',
  requirements: [{ text: 'A licence' }, { text: '</script> in a text' }],
  benefits: [{ text: 'A boat' }],
});

describe('what the draft shows is what publishing then shows', () => {
  const expectSame = async (documentId: string, locale: string) => {
    const before = await draftOf(documentId, locale);
    expect([before.status, before.meta.status]).toEqual([200, 'draft']);
    await publish(documentId, locale);
    const { data } = await get<object>(`/job-offers/${documentId}?locale=${locale}`);
    // The time of the change is that of publishing.
    expect({ ...before.data, updatedAt: null }).toEqual({ ...data, updatedAt: null });
    const after = await draftOf(documentId, locale);
    expect(after.meta.status).toBe('published');
  };

  test('with everything a form can hold', async () => {
    await expectSame(await draftOffer('en', await everything()), 'en');
  });

  test('with the least a form must hold', async () => {
    await expectSame(await draftOffer('en', { slug: null, reference: 'LEAST-1' }), 'en');
  });

  test('beside other languages that are live', async () => {
    const documentId = await publishedOffer(['en'], await everything());
    await translate(documentId, 'de', { title: 'Hafenlotse' });
    await expectSame(documentId, 'de');
  });

  test('from right to left', async () => {
    const documentId = await publishedOffer(['en'], await everything());
    const words = { title: 'مرشد الميناء', responsibilities: [{ text: 'إرشاد السفن' }] };
    await translate(documentId, 'ar', words);
    await expectSame(documentId, 'ar');
    const { meta } = await draftOf(documentId, 'ar');
    expect(meta.locales).toEqual([
      { code: 'en', name: 'English', dir: 'ltr' },
      { code: 'ar', name: 'العربية', dir: 'rtl' },
    ]);
  });

  test('before its opening day, too', async () => {
    const documentId = await draftOffer('en', { opensOn: '2026-04-01', reference: 'SOON-1' });
    const { data } = await draftOf(documentId, 'en');
    await publish(documentId, 'en');
    expect((await get(`/job-offers/${documentId}`)).status).toBe(404);
    setToday('2026-04-01');
    const live = await get<object>(`/job-offers/${documentId}`);
    expect({ ...data, updatedAt: null }).toEqual({ ...live.data, updatedAt: null });
  });
});

test('an unfinished draft has the shape of a published offer, with empty texts', async () => {
  const documentId = await draftOffer('en', {
    title: '',
    locations: [],
    responsibilities: [{ text: '' }],
    applyEmail: null,
  });
  const { data } = await draftOf(documentId, 'en');
  expect(data).toMatchObject({ title: '', reference: '', responsibilities: [{ id: 1, text: '' }] });
  expect(wholeOffer.safeParse(data).error).toBeUndefined();
});

test('a changed draft shows the change, and visitors see what they saw', async () => {
  const documentId = await publishedOffer(['en'], { title: 'Seen by all' });
  await change(documentId, 'en', { title: 'Seen by some' });
  const { data, meta } = await draftOf(documentId, 'en');
  expect([data.title, meta.status]).toEqual(['Seen by some', 'modified']);
  const { data: live } = await get<{ title: string }>(`/job-offers/${documentId}`);
  expect(live.title).toBe('Seen by all');
});

test('nobody may keep it, and no search engine finds it', async () => {
  const { headers } = await draftOf(await draftOffer('en'), 'en');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toContain('noindex');
});

test('the language it was written in comes first', async () => {
  const documentId = await draftOffer('fr');
  await translate(documentId, 'en');
  const { meta } = await draftOf(documentId, 'en');
  expect(meta.locales.map(({ code }) => code)).toEqual(['fr', 'en']);
});

test('a language without a draft is a 404 that says which ones have one', async () => {
  const documentId = await draftOffer('fr');
  const token = await previewToken(admin, documentId, 'fr');
  for (const query of ['locale=de', '']) {
    const { status, error } = await draft(query, token);
    expect([status, error?.details.locales]).toEqual([
      404,
      [{ code: 'fr', name: 'français', dir: 'ltr' }],
    ]);
  }
});

test('a deleted offer is a 404', async () => {
  const documentId = await draftOffer('en');
  const token = await previewToken(admin, documentId);
  await strapi.documents('api::job-offer.job-offer').delete({ documentId, locale: '*' });
  const { status, error } = await draft('locale=en', token);
  expect([status, error?.details.locales]).toEqual([404, []]);
});

test.each(['locale=xx', 'locale=en&status=draft', 'locale=en&populate=*', 'toString=1'])(
  '%s is not understood',
  async (query) => {
    const documentId = await draftOffer('en');
    const { status, error } = await draft(query, await previewToken(admin, documentId));
    expect([status, error?.details.errors?.length]).toEqual([400, 1]);
  },
);
