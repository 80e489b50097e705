import fc from 'fast-check';
import { get } from '../../support/api';
import { type Entry, type Site, addressOf, readChanges, replay } from '../../support/changes';
import { setToday } from '../../support/clock';
import { change, locationsIn, publish } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { department } from '../../support/surroundings';
import { query } from '../../support/tables';
import { type Step, languages, step } from '../read-model/any-sequence/steps';
import { type World, newWorld, takeStep } from '../read-model/any-sequence/world';

const SEED = 20_261_122;
const RUNS = 8;
const STEPS = 10;
const WITH_EVERYTHING = 'populate=*,seo&pagination[pageSize]=3';
const DEPARTMENT = 'api::department.department';

jest.setTimeout(300_000);

/** What people do beside writing offers; `take an address` gives one offer's slug to another. */
const others = ['rename the department', 'move', 'take an address', 'join the department'] as const;
type Other = (typeof others)[number];
type Act = { step: Step; other: Other | null };

const act: fc.Arbitrary<Act> = fc.record({
  step,
  other: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  ),
});

let science = { id: 0, documentId: '' };
let written = 0;

beforeAll(async () => {
  const id = await department('science', { en: 'Science', fr: 'Sciences' });
  const row = await strapi.db.query(DEPARTMENT).findOne({ where: { id } });
  science = { id, documentId: String(row?.documentId) };
});

async function slugIn(locale: string): Promise<string> {
  const [found] = await query<{ slug: string }>(
    'select slug from website.slugs where locale = ? order by slug limit 1',
    [locale],
  );
  return found?.slug ?? 'nobody';
}

async function writeAndPublish(documentId: string, locale: string, data: object) {
  await change(documentId, locale, { ...data });
  await publish(documentId, locale);
}

const otherActs: Record<Other, (documentId: string, step: Step) => Promise<unknown>> = {
  'rename the department': (_, { locale }) => {
    const names = [{ language: locale, name: `Science ${written}` }];
    return strapi.documents(DEPARTMENT).update({ documentId: science.documentId, data: { names } });
  },
  move: (documentId, { locale }) =>
    writeAndPublish(documentId, locale, { slug: `moved-${written}` }),
  'take an address': async (documentId, { locale }) =>
    writeAndPublish(documentId, locale, { slug: await slugIn(locale) }),
  'join the department': async (documentId, { locale, countries }) =>
    writeAndPublish(documentId, locale, {
      department: science.id,
      locations: await locationsIn(countries),
    }),
};

async function takeAct({ step: next, other }: Act, world: World): Promise<void> {
  written += 1;
  const documentId = world.offers[next.offer % Math.max(world.offers.length, 1)];
  if (!other || documentId === undefined) return takeStep(next, world);
  try {
    await otherActs[other](documentId, next);
  } catch (error) {
    if ((error as Error).name !== 'ValidationError' && (error as Error).name !== 'NotFoundError')
      throw error;
  }
}

/** How every address of every offer answers, as text; what was never seen has no entries. */
async function answers(world: World): Promise<Map<string, string>> {
  const asked = world.offers.flatMap((documentId) =>
    languages.map(async (locale): Promise<[string, string]> => {
      const answer = await get(`/job-offers/${documentId}?locale=${locale}`);
      return [`${documentId} ${locale}`, answer.status === 404 ? '404' : JSON.stringify(answer)];
    }),
  );
  return new Map(await Promise.all(asked));
}

const isOffer = ({ type }: Entry) => type !== 'site';

/** What an address answers is what the entry said. */
async function expectAnswer(entry: Entry): Promise<void> {
  const address = `/job-offers/${entry.documentId}?locale=${entry.locale}`;
  const { status, data, error } = await get<Record<string, unknown>>(address);
  if (entry.type === 'live') expect(data).toEqual(entry.offer);
  else expect([status, error?.details.reason]).toEqual([410, entry.reason]);
  for (const slug of entry.formerSlugs) {
    const old = await get(`/job-offers/by-slug/${slug}?locale=${entry.locale}`);
    expect([slug, old.data ?? old.error?.details.reason]).toEqual([
      slug,
      entry.type === 'live' ? data : entry.reason,
    ]);
  }
}

async function live(acts: Act[]): Promise<void> {
  await removeOffers();
  const world = newWorld();
  setToday(world.day);
  const read = () => readChanges(undefined, WITH_EVERYTHING);
  const begun = await read();
  const readers: { cursor: string; site: Site }[] = [
    { cursor: begun.cursor, site: replay(new Map(), begun.entries) },
  ];
  let before = await answers(world);
  for (const next of acts) {
    await takeAct(next, world);
    const after = await answers(world);
    const latest = readers.at(-1)!;
    const news = await readChanges(latest.cursor, WITH_EVERYTHING);
    const told = new Set(news.entries.map(addressOf));
    const differing = [...after].filter(
      ([address, text]) => (before.get(address) ?? '404') !== text,
    );
    expect([...told]).toEqual(expect.arrayContaining(differing.map(([address]) => address)));
    expect(told.size).toBe(news.entries.length);
    for (const entry of news.entries.filter(isOffer)) await expectAnswer(entry);
    readers.push({ cursor: news.cursor, site: replay(latest.site, news.entries) });
    before = after;
  }
  const anew = replay(new Map(), (await read()).entries);
  for (const { cursor, site } of readers) {
    const { entries } = await readChanges(cursor, WITH_EVERYTHING);
    expect(replay(site, entries)).toEqual(anew);
  }
}

test(`whoever reads changes from whatever cursor has the site that starting anew gives (seed ${SEED})`, async () => {
  const property = fc.asyncProperty(fc.array(act, { minLength: STEPS, maxLength: STEPS }), live);
  await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
});
