import type { Share } from '../../../src/plugins/careers/shared/shares';
import { setNow } from '../../support/clock';
import { runNode } from '../../support/node-process';
import { draftOffer, translate } from '../../support/offers';
import { type Admin, superAdmin } from './admins';
import { draft, share, tokenIn } from './links';

const NOW = '2026-03-10T12:00:00.000Z';

let admin: Admin;
let offer: string;

beforeAll(async () => {
  admin = await superAdmin({ firstname: 'Hanna', lastname: 'Reed' });
});

beforeEach(async () => {
  setNow(NOW);
  offer = await draftOffer('fr', { title: 'Jaugeur' });
});

const sharesOf = async (documentId: string) =>
  (await admin<Share[]>('GET', `/careers/offers/${documentId}/shares`)).data;

const revoke = (documentId: string) => admin<Share>('POST', `/careers/shares/${documentId}/revoke`);

const open = async (url: string | null, locale = 'fr') => {
  const { status, error } = await draft(`locale=${locale}`, tokenIn(url));
  return [status, error?.details.reason];
};

test('a link leads to the website, in the language the offer was written in, for seven days', async () => {
  const made = await share(admin, offer);
  expect(made).toEqual({
    documentId: expect.any(String),
    createdBy: 'Hanna Reed',
    createdAt: NOW,
    expiresAt: '2026-03-17T12:00:00.000Z',
    revokedAt: null,
    openedAt: null,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/preview\?token=[\w.-]+&locale=fr$/),
  });
  expect(await sharesOf(offer)).toEqual([made]);
});

test('it shows all languages of its offer, those written later, too', async () => {
  const { url } = await share(admin, offer);
  expect(await open(url, 'en')).toEqual([404, undefined]);
  await translate(offer, 'en', { title: 'Gauger' });
  const { data, meta } = await draft('locale=en', tokenIn(url));
  expect(data.title).toBe('Gauger');
  expect(meta).toMatchObject({ by: 'share', expiresAt: '2026-03-17T12:00:00.000Z' });
  expect(meta.locales.map(({ code }) => code)).toEqual(['fr', 'en']);
});

test('after seven days it says that it has expired, and the list has no link any more', async () => {
  const { url } = await share(admin, offer);
  setNow('2026-03-17T11:59:59Z');
  expect(await open(url)).toEqual([200, undefined]);
  setNow('2026-03-17T12:00:00Z');
  expect(await open(url)).toEqual([401, 'expired']);
  expect(await sharesOf(offer)).toMatchObject([{ url: null, revokedAt: null }]);
});

test('revoked, it says so, and the others stay', async () => {
  const first = await share(admin, offer);
  setNow('2026-03-10T13:00:00Z');
  const second = await share(admin, offer);
  const { status, data } = await revoke(first.documentId);
  expect([status, data.revokedAt, data.url]).toEqual([200, '2026-03-10T13:00:00.000Z', null]);
  expect(await open(first.url)).toEqual([401, 'revoked']);
  expect(await open(second.url)).toEqual([200, undefined]);
  expect((await sharesOf(offer)).map(({ documentId }) => documentId)).toEqual([
    second.documentId,
    first.documentId,
  ]);
});

test('revoking again changes nothing', async () => {
  const { documentId } = await share(admin, offer);
  await revoke(documentId);
  setNow('2026-03-11T12:00:00Z');
  expect(await revoke(documentId)).toMatchObject({ status: 200, data: { revokedAt: NOW } });
});

test('the list says when a link was opened last, and refused openings do not count', async () => {
  const { url } = await share(admin, offer);
  const openedAt = async () => (await sharesOf(offer))[0]!.openedAt;
  await open(url, 'xx');
  expect(await openedAt()).toBeNull();
  await open(url);
  expect(await openedAt()).toBe(NOW);
  setNow('2026-03-10T12:00:59Z');
  await open(url);
  expect(await openedAt()).toBe(NOW);
  setNow('2026-03-12T08:00:00Z');
  await open(url);
  expect(await openedAt()).toBe('2026-03-12T08:00:00.000Z');
});

test('how long links last can be set; those that are out keep their day', async () => {
  const before = await share(admin, offer);
  strapi.config.set('careers.shareDays', 1);
  try {
    expect((await share(admin, offer)).expiresAt).toBe('2026-03-11T12:00:00.000Z');
    setNow('2026-03-16T12:00:00Z');
    expect(await open(before.url)).toEqual([200, undefined]);
  } finally {
    strapi.config.set('careers.shareDays', 7);
  }
});

test('a new secret ends all links that are out', async () => {
  const { url } = await share(admin, offer);
  const secret = strapi.config.get('careers.previewSecret');
  strapi.config.set('careers.previewSecret', 'another one');
  try {
    expect(await open(url)).toEqual([401, 'invalid']);
  } finally {
    strapi.config.set('careers.previewSecret', secret);
  }
});

test('a deleted offer takes its links along', async () => {
  const { documentId, url } = await share(admin, offer);
  await strapi.documents('api::job-offer.job-offer').delete({ documentId: offer, locale: '*' });
  expect(await open(url)).toEqual([404, undefined]);
  expect((await admin('GET', `/careers/offers/${offer}/shares`)).status).toBe(404);
  expect((await revoke(documentId)).status).toBe(404);
});

test('an offer, or a link, that never was is a 404', async () => {
  const requests: [string, string][] = [
    ['GET', '/careers/offers/nowhere/shares'],
    ['POST', '/careers/offers/nowhere/shares'],
    ['GET', '/careers/offers/nowhere/website'],
    ['POST', '/careers/shares/nowhere/revoke'],
  ];
  for (const [method, path] of requests) {
    expect([path, (await admin(method, path)).status]).toEqual([path, 404]);
  }
});

test('any node with the same secret makes and takes the same link', async () => {
  const { documentId, url } = await share(admin, offer);
  const script = `
    const { signLink } = require('./dist/src/preview/token');
    const config = { get: () => process.env.PREVIEW_SECRET };
    signLink({ config }, { by: 'share', documentId: '${offer}', shareId: '${documentId}',
      expiresAt: new Date('2026-03-17T12:00:00Z') }).then(console.log);`;
  const { stdout } = await runNode(['-e', script], {
    PREVIEW_SECRET: strapi.config.get<string>('careers.previewSecret'),
  });
  expect(stdout.trim()).toBe(tokenIn(url));
});
