import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { ask } from './ask';

beforeAll(async () => {
  setToday('2026-03-10');
  await publishedOffer(['en', 'fr'], { title: 'Diver' });
});

const types: [string, string][] = [
  ['/api/feeds/fr.rss', 'application/rss+xml; charset=utf-8'],
  ['/api/feeds/fr.json', 'application/feed+json; charset=utf-8'],
  ['/api/feeds/indeed.xml', 'application/xml; charset=utf-8'],
  ['/api/feeds/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/.well-known/ojobpub.json', 'application/json; charset=utf-8'],
];
const paths = types.map(([path]) => path);

test.each(types)('%s is %s, and answers HEAD as GET', async (path, type) => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await ask(path, { method });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect((await answer.text()) === '').toBe(method === 'HEAD');
  }
});

interface Refusal {
  error: { name: string; details: { errors: { path: string[]; allowed?: string[] }[] } };
}

const misunderstandings: [string, string, string[] | undefined][] = [
  ['/api/feeds/indeed.xml?locale=xx', 'locale', ['en', 'fr', 'de', 'es', 'ar']],
  ['/api/feeds/sitemap.xml?locale=xx', 'locale', ['en', 'fr', 'de', 'es', 'ar']],
  ['/.well-known/ojobpub.json?locale=xx', 'locale', ['en', 'fr', 'de', 'es', 'ar']],
  ['/api/feeds/indeed.xml?locale=', 'locale', undefined],
  ['/api/feeds/indeed.xml?locale=en&locale=fr', 'locale', undefined],
  ['/api/feeds/indeed.xml?status=draft', 'status', ['published']],
  ['/api/feeds/fr.json?page=0', 'page', undefined],
  ['/api/feeds/fr.json?page=two', 'page', undefined],
  ['/api/feeds/fr.json?page=1.5', 'page', undefined],
  ['/api/feeds/fr.json?page=-1', 'page', undefined],
  ['/api/feeds/fr.json?page[]=2', 'page', undefined],
  ['/api/feeds/fr.json?page=99999999999', 'page', undefined],
  ['/api/feeds/fr.json?locale=fr', 'locale', ['status', 'page']],
  ['/api/feeds/fr.rss?page=2', 'page', ['status']],
  ['/api/feeds/sitemap-1.xml?toString=1', 'toString', undefined],
  ['/.well-known/ojobpub.json?filters[workplace]=remote', 'filters', ['locale', 'status']],
];

test.each(misunderstandings)('%s is a 400 that names “%s”', async (path, name, allowed) => {
  const answer = await ask(path);
  const { error } = (await answer.json()) as Refusal;
  expect([answer.status, error.name]).toEqual([400, 'ValidationError']);
  expect(error.details.errors[0]!.path[0]).toBe(name);
  expect(error.details.errors[0]!.allowed).toEqual(allowed);
});

test.each(['/api/feeds/xx.rss', '/api/feeds/xx.json', '/api/feeds/%00.rss', '/api/feeds/atom.xml'])(
  '%s is a 404',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ data: null, error: { name: 'NotFoundError' } });
  },
);

test('whoever may not find offers gets no feed, and is not told of misunderstandings', async () => {
  const permission = strapi.db.query('plugin::users-permissions.permission');
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const right = { action: 'api::job-offer.job-offer.find', role: role!.id };
  await permission.deleteMany({ where: right });
  try {
    for (const path of [...paths, '/api/feeds/sitemap-1.xml', '/api/feeds/fr.json?page=x']) {
      expect([path, (await ask(path)).status]).toEqual([path, 403]);
    }
  } finally {
    await permission.create({ data: right });
  }
  expect((await ask('/api/feeds/fr.rss')).status).toBe(200);
});
