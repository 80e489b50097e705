import { setToday } from '../../support/clock';
import { change, draftOffer, publishedOffer, translate } from '../../support/offers';
import { type Admin, superAdmin } from './admins';
import { draft, previewUrl, tokenIn } from './links';

const SITE = 'http://127.0.0.1:3000';

let admin: Admin;

beforeAll(async () => {
  setToday('2026-03-10');
  admin = await superAdmin();
});

test('a draft that was never published opens on the website, in each of its languages', async () => {
  const documentId = await draftOffer('en', { title: 'Never seen' });
  await translate(documentId, 'ar', { title: 'لم يُر' });
  for (const [locale, title] of [
    ['en', 'Never seen'],
    ['ar', 'لم يُر'],
  ] as const) {
    const url = await previewUrl(admin, documentId, locale);
    expect(url).toMatch(`${SITE}/preview?token=`);
    expect(new URL(url!).searchParams.get('locale')).toBe(locale);
    expect((await draft(`locale=${locale}`, tokenIn(url))).data.title).toBe(title);
  }
});

test('what is published opens as visitors see it, and its changed draft as a draft', async () => {
  const documentId = await publishedOffer(['fr'], { slug: 'jaugeur' });
  expect(await previewUrl(admin, documentId, 'fr', 'published')).toBe(`${SITE}/fr/jobs/jaugeur`);
  await change(documentId, 'fr', { title: 'Jaugeuse' });
  expect(await previewUrl(admin, documentId, 'fr', 'modified')).toMatch(`${SITE}/preview?`);
});

test('what is published and cannot be seen today opens as a draft', async () => {
  const documentId = await publishedOffer(['en'], { opensOn: '2026-04-01' });
  expect(await previewUrl(admin, documentId, 'en', 'published')).toMatch(`${SITE}/preview?`);
});

test('there is nothing to open of an offer that is not there, nor of anything else', async () => {
  expect(await previewUrl(admin, 'nowhere', 'en')).toBeNull();
  const page = '/content-manager/preview/url/api::country.country?documentId=x&locale=en';
  expect((await admin('GET', page)).status).toBe(204);
});

test('the admin panel may show the website in a frame, and no other', async () => {
  const { url } = strapi.config.get<{ url: string }>('admin');
  const { port } = strapi.server.httpServer.address() as { port: number };
  const { headers } = await fetch(`http://127.0.0.1:${port}${new URL(url, SITE).pathname}/init`);
  expect(headers.get('content-security-policy')).toContain(`frame-src ${SITE};`);
});
