import { get } from '../../support/api';
import { setNow, setToday } from '../../support/clock';
import { change, country, publish, publishedOffer, unpublish } from '../../support/offers';
import { companyIn, department, removeSingle, writeSingle } from '../../support/surroundings';

const COMPANY = 'api::company.company';
const PAGE = 'api::careers-page.careers-page';
const DEPARTMENT = 'api::department.department';

interface Page {
  title: string | null;
  countriesNote: string | null;
  labels: { sections: Record<string, string>; workplaces: Record<string, string> };
  company: {
    name: string | null;
    description: string | null;
    timeZone: string;
    headquarters: object;
  };
}

interface Offer {
  title: string;
  department: { key: string; name: string | null };
}

const page = async (locale: string) => (await get<Page>(`/careers-page?locale=${locale}`)).data;
const offer = async (documentId: string, locale: string) =>
  (await get<Offer>(`/job-offers/${documentId}?locale=${locale}`)).data;

async function renameDepartment(id: number, data: object): Promise<void> {
  const { documentId } = await strapi.db.query(DEPARTMENT).findOne({ where: { id } });
  await strapi.documents(DEPARTMENT).update({ documentId, data });
}

beforeEach(async () => {
  await removeSingle(PAGE);
  await removeSingle(COMPANY);
  setToday('2026-03-10');
});

test('a text of the careers page shows with the next request, in its language only', async () => {
  await writeSingle(PAGE, 'en', { title: 'Work with us', countriesNote: 'Only these' });
  await writeSingle(PAGE, 'fr', { title: 'Travailler avec nous' });
  expect([(await page('en')).title, (await page('en')).countriesNote]).toEqual([
    'Work with us',
    'Only these',
  ]);
  expect([(await page('fr')).title, (await page('fr')).countriesNote]).toEqual([
    'Travailler avec nous',
    null,
  ]);
  expect((await page('de')).title).toBeNull();
});

test('a label shows at once, and the shipped one again when it is taken away', async () => {
  const { labels: shipped } = await page('fr');
  await writeSingle(PAGE, 'fr', { workplaceLabels: { remote: 'De chez soi' } });
  expect((await page('fr')).labels.workplaces).toEqual({
    ...shipped.workplaces,
    remote: 'De chez soi',
  });
  await writeSingle(PAGE, 'fr', { workplaceLabels: null });
  expect((await page('fr')).labels).toEqual(shipped);
});

test('deleting a text of the careers page takes it off the site', async () => {
  await writeSingle(PAGE, 'en', { title: 'Work with us' });
  await removeSingle(PAGE);
  expect((await page('en')).title).toBeNull();
});

test('the company shows in every language, its description in its own', async () => {
  const headquarters = { city: 'Lisbon', country: await country('PT') };
  await writeSingle(COMPANY, 'en', { name: 'Tallow', description: 'We measure', headquarters });
  const { company } = await page('fr');
  expect([company.name, company.description]).toEqual(['Tallow', null]);
  expect(company.headquarters).toEqual({
    city: 'Lisbon',
    country: { code: 'PT', name: 'Portugal' },
  });
  expect((await page('en')).company.description).toBe('We measure');
});

test('a company’s name changed and changed back is right in all languages', async () => {
  await writeSingle(COMPANY, 'en', { name: 'Tallow', description: 'We measure' });
  await writeSingle(COMPANY, 'fr', { description: 'Nous mesurons' });
  for (const name of ['Mere', 'Tallow']) {
    await writeSingle(COMPANY, 'en', { name });
    for (const locale of ['en', 'fr', 'de']) expect((await page(locale)).company.name).toBe(name);
  }
  expect((await page('fr')).company.description).toBe('Nous mesurons');
});

test('a new time zone decides at once what is closed', async () => {
  setNow('2026-03-10T23:30:00Z');
  const documentId = await publishedOffer(['en'], { closesOn: '2026-03-10' });
  const statuses = [];
  for (const zone of ['UTC', 'Europe/Paris', 'America/Lima']) {
    await companyIn(zone);
    statuses.push((await get(`/job-offers/${documentId}`)).status);
  }
  expect(statuses).toEqual([200, 410, 200]);
});

test('a department’s new name shows at once, in its language, and its new key in all', async () => {
  const id = await department('workshop', { en: 'Workshop', fr: 'Atelier' });
  const documentId = await publishedOffer(['en', 'fr', 'de'], { department: id });
  const names = [
    { language: 'en', name: 'The workshop' },
    { language: 'fr', name: 'Atelier' },
  ];
  await renameDepartment(id, { key: 'the-workshop', names });
  const seen = [];
  for (const locale of ['en', 'fr', 'de']) seen.push((await offer(documentId, locale)).department);
  expect(seen).toEqual([
    { key: 'the-workshop', name: 'The workshop' },
    { key: 'the-workshop', name: 'Atelier' },
    { key: 'the-workshop', name: null },
  ]);
});

test('two departments may exchange their names and keys', async () => {
  const one = await department('one', { en: 'One' });
  const two = await department('two', { en: 'Two' });
  const documentId = await publishedOffer(['en'], { department: one });
  await renameDepartment(two, { key: 'three' });
  await renameDepartment(one, { key: 'two', names: [{ language: 'en', name: 'Two' }] });
  await renameDepartment(two, { key: 'one', names: [{ language: 'en', name: 'One' }] });
  expect((await offer(documentId, 'en')).department).toEqual({ key: 'two', name: 'Two' });
});

test('publishing, changing and unpublishing show with the next request', async () => {
  const documentId = await publishedOffer(['en'], { title: 'First words' });
  expect((await offer(documentId, 'en')).title).toBe('First words');
  await change(documentId, 'en', { title: 'Second words' });
  expect((await offer(documentId, 'en')).title).toBe('First words');
  await publish(documentId, 'en');
  expect((await offer(documentId, 'en')).title).toBe('Second words');
  await unpublish(documentId, 'en');
  expect((await get(`/job-offers/${documentId}`)).status).toBe(410);
});
