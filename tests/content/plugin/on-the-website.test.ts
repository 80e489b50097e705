import type {
  LanguageOnTheWebsite,
  OnTheWebsite,
} from '../../../src/plugins/careers/shared/on-the-website';
import { setNow, setToday } from '../../support/clock';
import { change, draftOffer, publish, publishedOffer, translate } from '../../support/offers';
import { companyIn } from '../../support/surroundings';
import { type Admin, superAdmin } from './admins';

let admin: Admin;

beforeAll(async () => {
  admin = await superAdmin();
});

beforeEach(() => setToday('2026-03-10'));

async function panel(documentId: string): Promise<Record<string, LanguageOnTheWebsite>> {
  const path = `/careers/offers/${documentId}/website`;
  const { data } = await admin<OnTheWebsite['data']>('GET', path);
  return Object.fromEntries(data.languages.map((language) => [language.locale, language]));
}

const publishing = async (documentId: string, locale: string) =>
  (await panel(documentId))[locale]!.publishing;

test('each language of the site says what it shows, and why not', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { slug: 'gauge-technician' });
  await translate(documentId, 'de');
  const { en, fr, de, ar, ...others } = await panel(documentId);
  expect(Object.keys(others)).toEqual(['es']);
  expect(en).toMatchObject({
    isSource: true,
    isLive: true,
    url: 'http://127.0.0.1:3000/en/jobs/gauge-technician',
    reasons: [],
    draftDiffers: false,
    publishing: { effect: 'nothing', obstacles: [], changes: [], otherLanguages: [] },
  });
  expect([fr!.isSource, fr!.isLive]).toEqual([false, true]);
  expect(de).toMatchObject({ isLive: false, url: null, reasons: [{ code: 'not-published' }] });
  expect(de!.publishing.effect).toBe('goes-live');
  expect(ar).toMatchObject({ isLive: false, url: null, reasons: [{ code: 'not-written' }] });
  const paths = ar!.publishing.obstacles.map(({ path }) => path.join('.'));
  expect([ar!.publishing.effect, paths]).toEqual(['impossible', ['title', 'responsibilities']]);
});

test('it opens and closes by the days of the company', async () => {
  await companyIn('Asia/Tokyo');
  const documentId = await publishedOffer(['en'], {
    opensOn: '2026-03-11',
    closesOn: '2026-03-12',
  });
  const said = async (instant: string) => {
    setNow(instant);
    const { isLive, reasons } = (await panel(documentId)).en!;
    return isLive ? 'live' : reasons;
  };
  expect(await said('2026-03-10T14:59:59Z')).toEqual([{ code: 'opens', on: '2026-03-11' }]);
  expect(await said('2026-03-10T15:00:00Z')).toBe('live');
  expect(await said('2026-03-12T14:59:59Z')).toBe('live');
  expect(await said('2026-03-12T15:00:00Z')).toEqual([{ code: 'closed', on: '2026-03-12' }]);
  await companyIn('UTC');
});

test('a changed text is told, in its own language only', async () => {
  const documentId = await publishedOffer(['en', 'fr']);
  await change(documentId, 'fr', { title: 'Jaugeuse', benefits: [{ text: 'Un bateau' }] });
  const { en, fr } = await panel(documentId);
  expect([en!.draftDiffers, fr!.draftDiffers, fr!.isLive]).toEqual([false, true, true]);
  expect(fr!.publishing).toEqual({
    effect: 'changes',
    obstacles: [],
    changes: ['title', 'benefits'],
    otherLanguages: [],
  });
});

test('a changed fact goes live with the language it is written in, and everywhere at once', async () => {
  const documentId = await publishedOffer(['en', 'fr', 'de'], { salaryMin: 1000 });
  await change(documentId, 'en', { salaryMin: 2000 });
  const { en, fr } = await panel(documentId);
  expect(en!.publishing).toMatchObject({
    effect: 'changes',
    changes: ['salaryMin'],
    otherLanguages: ['fr', 'de'],
  });
  expect([fr!.draftDiffers, fr!.publishing.effect]).toEqual([true, 'nothing']);
});

test('a first translation is published with the facts that are live', async () => {
  const documentId = await publishedOffer(['en']);
  await translate(documentId, 'fr');
  await change(documentId, 'en', { closesOn: '2026-03-01', applyEmail: null });
  expect(await publishing(documentId, 'en')).toMatchObject({ effect: 'impossible' });
  expect(await publishing(documentId, 'fr')).toMatchObject({ effect: 'goes-live' });
});

test('what is missing, contradictory or somebody else’s stands in the way', async () => {
  await publishedOffer(['en'], { reference: 'TAKEN-1', slug: 'taken', title: 'The first' });
  const documentId = await draftOffer('en', { slug: 'taken', title: ' ', locations: [] });
  await strapi.db.query('api::job-offer.job-offer').updateMany({
    where: { documentId },
    data: { reference: 'TAKEN-1', salaryMin: 3, salaryMax: 2 },
  });
  const { effect, obstacles } = await publishing(documentId, 'en');
  expect([effect, obstacles.map(({ path }) => path.join('.'))]).toEqual([
    'impossible',
    ['title', 'locations', 'salaryMax', 'reference', 'slug'],
  ]);
  await expect(publish(documentId, 'en')).rejects.toThrow(
    obstacles.map(({ message }) => message).join(' '),
  );
});

test('what the system makes stands in nobody’s way', async () => {
  const documentId = await draftOffer('en', { slug: null, reference: null });
  expect(await publishing(documentId, 'en')).toMatchObject({ effect: 'goes-live', obstacles: [] });
});

test('languages are named in the language of whoever reads', async () => {
  const documentId = await draftOffer('en');
  const names = async (person: object, headers: Record<string, string>) => {
    const ask = await superAdmin(person);
    const path = `/careers/offers/${documentId}/website`;
    const { data } = await ask<OnTheWebsite['data']>('GET', path, headers);
    return data.languages.slice(0, 3).map(({ name }) => name);
  };
  const french = { 'accept-language': 'fr-CH, fr;q=0.9' };
  expect(await names({ preferedLanguage: 'de' }, french)).toEqual([
    'Englisch',
    'Französisch',
    'Deutsch',
  ]);
  expect(await names({}, french)).toEqual(['anglais', 'français', 'allemand']);
  expect(await names({}, { 'accept-language': '*' })).toEqual(['English', 'French', 'German']);
});
