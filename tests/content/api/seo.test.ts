import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer, unpublish } from '../../support/offers';

interface Seo {
  canonicalPath: string;
  alternates: { locale: string; slug: string; path: string }[];
  xDefault: string | null;
  jsonLd: string;
}

interface WithSeo {
  documentId: string;
  seo: Seo;
}

beforeEach(() => setToday('2026-03-10'));

async function seo(documentId: string, locale: string): Promise<Seo> {
  const { data } = await get<WithSeo>(`/job-offers/${documentId}?locale=${locale}`);
  return data.seo;
}

test('an offer says where it is, and where in every other language', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { title: 'Diver' });
  const alternates = [
    { locale: 'en', slug: 'diver', path: '/en/jobs/diver' },
    { locale: 'fr', slug: 'gauge-technician-fr', path: '/fr/jobs/gauge-technician-fr' },
  ];
  expect(await seo(documentId, 'en')).toMatchObject({
    canonicalPath: '/en/jobs/diver',
    alternates,
    xDefault: '/en/jobs/diver',
  });
  expect(await seo(documentId, 'fr')).toMatchObject({
    canonicalPath: '/fr/jobs/gauge-technician-fr',
    alternates,
    xDefault: '/en/jobs/diver',
  });
});

test('there is no default for an offer that cannot be seen in the default language', async () => {
  const documentId = await publishedOffer(['en', 'de'], { title: 'Caulker' });
  await unpublish(documentId, 'en');
  const { alternates, xDefault } = await seo(documentId, 'de');
  expect([alternates.map(({ locale }) => locale), xDefault]).toEqual([['de'], null]);
});

test('the job posting has the labels of its language and the address on the website', async () => {
  const documentId = await publishedOffer(['fr'], { title: 'Scaphandrier' });
  const posting = JSON.parse((await seo(documentId, 'fr')).jsonLd);
  expect(posting.description).toContain('<h3>Vos missions</h3><ul><li>Look after gauges</li></ul>');
  expect(posting.url).toBe('http://127.0.0.1:3000/fr/jobs/scaphandrier');
});

test('a list gives the same for each offer, whatever fields it is asked for', async () => {
  const { data } = await get<WithSeo[]>('/job-offers?locale=fr&populate=seo&fields=title');
  expect(data.length).toBeGreaterThan(1);
  for (const { documentId, seo: inList } of data) {
    expect(inList).toEqual(await seo(documentId, 'fr'));
  }
});
