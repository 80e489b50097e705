import { rm } from 'node:fs/promises';
import path from 'node:path';
import { origin } from '../../support/api';
import { setToday } from '../../support/clock';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';
import { writeSingle } from '../../support/surroundings';
import { type ClientProject, clientProject } from './client-project';

/** What a recipe exports, with as much of its types as is looked at here. */
interface Recipes {
  'country-select': { countryOptions(locale: string, chosen: string[]): Promise<string[]> };
  'offer-list': {
    offerList(
      locale: string,
      countries: string[],
    ): Promise<{ cards: { title: string }[]; total: number; elsewhere: object[]; choices: object }>;
  };
  'job-page': { jobPage(locale: string, slug: string): Promise<Page> };
  'language-switch': { languageSwitch(locale: string, offer?: object): Promise<string[]> };
  'static-build': {
    emptySite(): Site;
    update(site: Site): Promise<Site>;
    shown(site: Site, address: string): object;
  };
  'by-id': { titleOf(documentId: string, locale: string): Promise<string | undefined> };
}

interface Page {
  status: number;
  head?: string;
  offer?: object;
  location?: string;
  alternates?: object[];
}

interface Site {
  cursor?: string;
  pages: Map<string, { title: string }>;
  stale: Set<string>;
}

const client = `import { api } from './client.js';\n`;

const more = {
  'by-id.ts': `${client}
export async function titleOf(documentId: string, locale: string) {
  const { data } = await api.GET('/api/job-offers/{documentId}', {
    params: { path: { documentId }, query: { locale, fields: ['title'] } },
  });
  return data?.data.title;
}`,
  'wrong-filter.ts': `${client}
export const answer = api.GET('/api/job-offers', {
  params: { query: { 'filters[country][$in]': ['FR'] } },
});`,
  'wrong-value.ts': `${client}
export const answer = api.GET('/api/job-offers', {
  params: { query: { 'filters[workplace][$in]': ['office'] } },
});`,
  'wrong-member.ts': `${client}
export const cities = async () => {
  const { data } = await api.GET('/api/countries', {});
  return data?.data.map(({ city }) => city);
};`,
  'forgotten-part.ts': `${client}
export const title = async () => {
  const { data } = await api.GET('/api/job-offers', { params: { query: { fields: ['slug'] } } });
  return data?.data[0]?.title.length;
};`,
};

let project: ClientProject;

const recipe = <Name extends keyof Recipes>(name: Name): Recipes[Name] =>
  require(path.join(project.folder, `${name}.js`)) as Recipes[Name];

const ids: Record<string, string> = {};

beforeAll(async () => {
  setToday('2026-03-10');
  process.env.CMS_URL = origin();
  ids.pilot = await publishedOffer(['en', 'fr'], { title: 'Pilot & <b>', countries: ['FR', 'BE'] });
  ids.sailor = await publishedOffer(['en'], { title: 'Sailor', countries: ['CA'] });
  project = await clientProject(more);
});

afterAll(async () => {
  delete process.env.CMS_URL;
  await rm(project.folder, { recursive: true });
});

test('the recipes of docs/api.md are right by the types, and wrong questions are found', () => {
  const { errors } = project;
  expect(Object.keys(errors).sort()).toEqual(
    ['forgotten-part.ts', 'wrong-filter.ts', 'wrong-member.ts', 'wrong-value.ts'].sort(),
  );
  expect(errors['wrong-filter.ts']!.join()).toContain('filters[country][$in]');
  expect(errors['wrong-value.ts']!.join()).toContain('"office"');
  expect(errors['wrong-member.ts']!.join()).toContain("'city'");
  expect(errors['forgotten-part.ts']!.join()).toContain('possibly');
});

test('a country select holds the countries of its language, with their counts', async () => {
  const { countryOptions } = recipe('country-select');
  expect(await countryOptions('en', ['CA'])).toEqual([
    '<option value="BE">Belgium (1)</option>',
    '<option value="CA" selected>Canada (1)</option>',
    '<option value="FR">France (1)</option>',
  ]);
});

test('a list is filtered by several countries', async () => {
  const { offerList } = recipe('offer-list');
  const { cards, total, elsewhere, choices } = await offerList('en', ['CA', 'FR']);
  expect([cards.map(({ title }) => title), total]).toEqual([['Pilot & <b>', 'Sailor'], 2]);
  expect(elsewhere).toEqual([{ locale: 'fr', countryCount: 2, offerCount: 1 }]);
  expect(choices).toMatchObject({ countries: [{ value: 'BE' }, { value: 'CA' }, { value: 'FR' }] });
});

test('one offer is found by its id', async () => {
  expect(await recipe('by-id').titleOf(ids.sailor!, 'en')).toBe('Sailor');
});

test('a job page has its head, and its language switch leads to the same offer', async () => {
  const { status, head, offer } = await recipe('job-page').jobPage('en', 'pilot-and-b');
  expect([status, head]).toEqual([200, expect.stringContaining('<title>Pilot &#38; &#60;b&#62;')]);
  const website = 'https://jobs.example.org';
  expect(head).toContain(`<link rel="canonical" href="${website}/en/jobs/pilot-and-b">`);
  expect(head).toContain(`hreflang="fr" href="${website}/fr/jobs/gauge-technician-fr"`);
  expect(head).toContain(`hreflang="x-default" href="${website}/en/jobs/pilot-and-b"`);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head!)![1]!;
  expect(JSON.parse(json)).toMatchObject({ '@type': 'JobPosting', title: 'Pilot & <b>' });
  const words = await recipe('language-switch').languageSwitch('en', offer);
  expect(words).toContain(
    '<a hreflang="fr" href="/fr/jobs/gauge-technician-fr"><bdi lang="fr" dir="ltr">français</bdi></a>',
  );
  expect(words).toContain(
    '<span aria-disabled="true"><bdi lang="ar" dir="rtl">العربية</bdi></span>',
  );
});

test('without an offer the language switch says how many there are', async () => {
  const words = await recipe('language-switch').languageSwitch('fr');
  expect(words).toContain(
    '<a hreflang="en" href="/en"><bdi lang="en" dir="ltr">English</bdi></a> (2)',
  );
});

test('a static build follows what changes, to the same as every address answers', async () => {
  const { emptySite, update, shown } = recipe('static-build');
  const moved = await publishedOffer(['en'], { title: 'Cooper' });
  const closed = await publishedOffer(['en'], { title: 'Wheelwright' });
  const site = await update(emptySite());
  expect([...site.pages.keys()]).toEqual(expect.arrayContaining(['en/cooper', 'en/wheelwright']));
  await change(moved, 'en', { title: 'Barrel maker', slug: 'barrel-maker' });
  await publish(moved, 'en');
  await unpublish(closed, 'en');
  await writeSingle('api::careers-page.careers-page', 'fr', { title: 'Travailler ici' });
  await update(site);
  expect([...site.stale]).toContain('fr');
  const { jobPage } = recipe('job-page');
  for (const slug of ['cooper', 'barrel-maker', 'wheelwright', 'nobody']) {
    const { status } = await jobPage('en', slug);
    expect([slug, shown(site, `en/${slug}`)]).toMatchObject([slug, { status }]);
  }
  expect(await jobPage('en', 'cooper')).toEqual({ status: 308, location: '/en/jobs/barrel-maker' });
});

test.each([
  ['is too old', () => setToday('2028-01-01')],
  ['is not one of this site', (site: Site) => (site.cursor = 'forged.cursor')],
])('a static build begins anew when its cursor %s', async (_, spoil) => {
  const { emptySite, update } = recipe('static-build');
  const site = await update(emptySite());
  site.pages.set('en/left-over', { title: 'Left over' });
  spoil(site);
  const anew = await update(site);
  setToday('2026-03-10');
  expect(anew.pages.has('en/left-over')).toBe(false);
  expect(anew.pages.get('en/sailor')).toMatchObject({ title: 'Sailor' });
});
