import type { OnTheWebsite } from '../../../src/plugins/careers/shared/on-the-website';
import { setToday } from '../../support/clock';
import { draftOffer, translate } from '../../support/offers';
import { type Admin, reader, stranger, superAdmin } from './admins';
import { draft, previewUrl, share, tokenIn } from './links';

let offer: string;
let shareId: string;

beforeAll(async () => {
  setToday('2026-03-10');
  offer = await draftOffer('en');
  await translate(offer, 'fr');
  shareId = (await share(await superAdmin(), offer)).documentId;
});

const requests = (): [string, string][] => [
  ['GET', `/careers/offers/${offer}/website`],
  ['GET', `/careers/offers/${offer}/shares`],
  ['POST', `/careers/offers/${offer}/shares`],
  ['POST', `/careers/shares/${shareId}/revoke`],
];

const statuses = async (admin: Admin) => {
  const found: number[] = [];
  for (const [method, path] of requests()) found.push((await admin(method, path)).status);
  return found;
};

test('who may not read offers sees, shares and ends nothing', async () => {
  expect(await statuses(stranger)).toEqual([401, 401, 401, 401]);
  const nobody = await reader('nothing');
  expect(await statuses(nobody)).toEqual([403, 403, 403, 403]);
  expect(await previewUrl(nobody, offer, 'en')).toBeNull();
});

test('who may read only their own offers is shown no other', async () => {
  const author = await reader({ conditions: ['admin::is-creator'] });
  expect(await statuses(author)).toEqual([403, 403, 403, 403]);
  expect(await previewUrl(author, offer, 'en')).toBeNull();
});

test('who may read offers may share them', async () => {
  expect(await statuses(await reader({}))).toEqual([200, 200, 201, 200]);
});

test('a translator of one language sees that language, and cannot share the others', async () => {
  const translator = await reader({ locales: ['fr', 'de'] });
  expect(await statuses(translator)).toEqual([200, 403, 403, 403]);
  const { data } = await translator<OnTheWebsite['data']>('GET', requests()[0]![1]);
  expect(data.languages.map(({ locale }) => locale)).toEqual(['fr', 'de']);
});

test('the preview of a translator shows the languages the translator may read', async () => {
  const translator = await reader({ locales: ['fr', 'de'] });
  expect(await previewUrl(translator, offer, 'en')).toBeNull();
  const token = tokenIn(await previewUrl(translator, offer, 'fr'));
  const french = await draft('locale=fr', token);
  expect([french.status, french.meta.locales.map(({ code }) => code)]).toEqual([200, ['fr']]);
  expect((await draft('locale=en', token)).status).toBe(404);
});
