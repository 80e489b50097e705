/** @jest-environment ./tests/content/front/environment.ts */
import fc from 'fast-check';
import { eventually } from '../../operations/conditions';
import { cache } from '../../support/cache';
import {
  askApplication,
  askFront,
  askedFor,
  runClockFrom,
  saidBy,
  seenDuring,
} from '../../support/front';
import { change, locationsIn, publish, publishedOffer, unpublish } from '../../support/offers';
import { removeOffers } from '../../support/rows';

jest.setTimeout(120_000);

const CLIENTS = 8;

interface Card {
  documentId: string;
  title: string;
}

beforeAll(async () => {
  runClockFrom('2026-03-10T12:00:00Z');
  await eventually('the node hears', () => cache().hears);
});

/** The title of an offer in the list of a language as a visitor sees it; undefined if it is not there. */
async function titleOf(documentId: string, locale: string): Promise<string | undefined> {
  const { body } = await askFront(`/api/job-offers?locale=${locale}`);
  const { data } = JSON.parse(body.toString()) as { data: Card[] };
  return data.find((card) => card.documentId === documentId)?.title;
}

const statusOf = async (documentId: string) =>
  (await askFront(`/api/job-offers/${documentId}`)).status;

test('who publishes, changes or unpublishes finds it so with the next request, every time', async () => {
  const id = await publishedOffer(['en', 'fr']);
  for (let time = 0; time < 15; time += 1) {
    await change(id, 'en', { title: `Title ${time}` });
    const before = time === 0 ? 'Gauge technician' : undefined;
    expect([await titleOf(id, 'en'), await statusOf(id)]).toEqual([before, before ? 200 : 410]);
    await publish(id, 'en');
    expect([await titleOf(id, 'en'), await statusOf(id)]).toEqual([`Title ${time}`, 200]);
    await unpublish(id, 'en');
    expect([await titleOf(id, 'en'), await statusOf(id)]).toEqual([undefined, 410]);
  }
});

test(`${CLIENTS} visitors who keep asking never see what was before a write that is done`, async () => {
  const id = await publishedOffer(['en'], { title: '0' });
  const wrong: { seen: number; done: number; begun: number }[] = [];
  let [begun, done, asked, isOver] = [0, 0, 0, false];
  const visit = async () => {
    while (!isOver) {
      const least = done;
      asked += 1;
      const seen = Number(await titleOf(id, 'en'));
      if (!(seen >= least && seen <= begun)) wrong.push({ seen, done: least, begun });
    }
  };
  const write = async () => {
    for (begun = 1; begun <= 15; begun += 1) {
      await change(id, 'en', { title: String(begun) });
      await publish(id, 'en');
      done = begun;
      expect(await titleOf(id, 'en')).toBe(String(begun));
    }
    isOver = true;
  };
  const visits = Array.from({ length: CLIENTS }, visit);
  const seen = await seenDuring(() => Promise.all([write(), ...visits]));
  expect(wrong).toEqual([]);
  expect(seen.length).toBeLessThan(asked);
});

test('a write lets nothing be asked for anew that it does not touch', async () => {
  const [id, other] = [await publishedOffer(['en', 'fr']), await publishedOffer(['en', 'fr'])];
  const touched = [`/api/job-offers/${id}`, '/api/job-offers', '/api/job-offers/changes'];
  const untouched = [
    `/api/job-offers/${other}`,
    '/api/job-offers?locale=fr',
    '/api/countries?locale=fr',
    '/api/job-offers/facets',
    '/api/careers-page',
  ];
  const askAll = async () => {
    for (const path of [...untouched, ...touched]) await askFront(path);
  };
  await askAll();
  expect(await askedFor(askAll)).toEqual([]);
  await change(id, 'en', { summary: 'Other words' });
  expect(await askedFor(askAll)).toEqual([]);
  await publish(id, 'en');
  expect(await askedFor(askAll)).toEqual(touched);
  expect(await askedFor(askAll)).toEqual([]);
});

test('what visitors may read no more is closed with the next request', async () => {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const where = { action: 'api::country.country.find', role: { type: 'public' } };
  const { id, action, role } = await permissions.findOne({ where, populate: ['role'] });
  const status = async () => (await askFront('/api/countries')).status;
  expect([await status(), await status()]).toEqual([200, 200]);
  await permissions.delete({ where: { id } });
  expect(await status()).toBe(403);
  await permissions.create({ data: { action, role: role.id } });
  expect(await status()).toBe(200);
});

const languages = ['en', 'fr'] as const;
const step = fc.record({
  offer: fc.nat({ max: 1 }),
  locale: fc.constantFrom(...languages),
  write: fc.constantFrom('publish', 'unpublish', 'title', 'place', 'closing', 'delete'),
  word: fc.constantFrom('A', 'B', 'C'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes something, and answers with the offer it is about: another one, if it was deleted. */
async function take(id: string, { locale, write, word }: Step): Promise<string> {
  if (write === 'unpublish') await unpublish(id, locale);
  else if (write === 'delete') {
    await strapi.documents('api::job-offer.job-offer').delete({ documentId: id, locale: '*' });
    return publishedOffer([...languages], { title: word });
  } else {
    if (write === 'title') await change(id, locale, { title: word });
    if (write === 'place') await change(id, 'en', { locations: await locationsIn(['ES']) });
    if (write === 'closing') await change(id, 'en', { closesOn: '2026-03-09' });
    await publish(id, locale);
  }
  return id;
}

const everywhere = ['/countries', '/job-offers', '/job-offers/facets', '/careers-page'];

async function expectSame(ids: string[]): Promise<void> {
  for (const path of [...everywhere, ...ids.map((id) => `/job-offers/${id}`)]) {
    for (const locale of languages) {
      const address = `/api${path}?locale=${locale}`;
      const through = saidBy(await askFront(address));
      expect([address, through]).toEqual([address, saidBy(await askApplication(address))]);
    }
  }
}

test('whatever is written, the front says what the application says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
      await removeOffers();
      const ids = [await publishedOffer([...languages]), await publishedOffer([...languages])];
      const gone: string[] = [];
      for (const one of steps) {
        const id = ids[one.offer]!;
        ids[one.offer] = await take(id, one);
        if (!ids.includes(id)) gone.push(id);
        await expectSame([...ids, ...gone]);
      }
    }),
    { numRuns: 6 },
  );
});
