import { get, origin } from '../../support/api';
import { setToday } from '../../support/clock';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';

beforeEach(() => setToday('2026-05-04'));

const follow = (path: string) => fetch(`${origin()}/api${path}`, { redirect: 'manual' });

async function rename(documentId: string, slug: string): Promise<void> {
  await change(documentId, 'en', { slug });
  await publish(documentId, 'en');
}

test('an offer is found by its slug, as whole as by its id', async () => {
  const documentId = await publishedOffer(['en'], { title: 'Weir keeper' });
  const bySlug = await get('/job-offers/by-slug/weir-keeper?locale=en');
  expect(bySlug).toEqual(await get(`/job-offers/${documentId}?locale=en`));
});

test('a slug belongs to one language', async () => {
  await publishedOffer(['en', 'fr'], { title: 'Lock keeper' });
  expect((await get('/job-offers/by-slug/lock-keeper?locale=fr')).status).toBe(404);
  expect((await get('/job-offers/by-slug/gauge-technician-fr?locale=fr')).status).toBe(200);
});

test('a former slug leads to the one of today, with the same question', async () => {
  const documentId = await publishedOffer(['en'], { title: 'Diver', slug: 'diver' });
  await rename(documentId, 'river-diver');
  await rename(documentId, 'master-diver');
  for (const former of ['diver', 'river-diver']) {
    const answer = await follow(`/job-offers/by-slug/${former}?locale=en&fields=title`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      'master-diver?locale=en&fields=title',
    ]);
  }
});

test('a former slug that another offer takes belongs to the newer one', async () => {
  const older = await publishedOffer(['en'], { title: 'Welder', slug: 'welder' });
  await rename(older, 'pipe-welder');
  const newer = await publishedOffer(['en'], { title: 'Ship welder', slug: 'welder' });
  expect((await get('/job-offers/by-slug/welder')).data).toMatchObject({ documentId: newer });
  await unpublish(newer, 'en');
  expect((await get('/job-offers/by-slug/welder')).status).toBe(410);
  expect((await get('/job-offers/by-slug/pipe-welder')).status).toBe(200);
});

test('a former slug of an offer that is gone says so at once', async () => {
  const documentId = await publishedOffer(['en'], { title: 'Pilot', slug: 'pilot' });
  await rename(documentId, 'barge-pilot');
  await unpublish(documentId, 'en');
  const answer = await get('/job-offers/by-slug/pilot');
  expect([answer.status, answer.error?.details.reason]).toEqual([410, 'withdrawn']);
});

test('a slug that nobody ever had is unknown', async () => {
  expect((await get('/job-offers/by-slug/nobody')).status).toBe(404);
  expect((await get('/job-offers/by-slug/%00')).status).toBe(404);
  expect((await get('/job-offers/by-slug/nobody?foo=1')).status).toBe(400);
});
