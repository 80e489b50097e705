import fc from 'fast-check';
import { setToday } from '../../../support/clock';
import { variantsOfFacts } from '../../../support/offer-rows';
import { removeOffers } from '../../../support/rows';
import { expectedOf, shownByApi, statusByApi, visibleRows } from './shown';
import { type Step, draftActions, languages, step } from './steps';
import { type World, daysAfter, newWorld, takeStep } from './world';

const SEED = 20_260_310;
const RUNS = 15;
const STEPS = 12;

jest.setTimeout(300_000);

/** A world with one offer in two languages, on the website if its days allow it. */
async function beginning([step]: Step[]): Promise<World> {
  await removeOffers();
  const world = newWorld();
  setToday(world.day);
  if (!step) return world;
  await takeStep({ ...step, action: 'create', locale: 'en' }, world);
  await takeStep({ ...step, action: 'translate', locale: 'fr' }, world);
  await takeStep({ ...step, action: 'publish all' }, world);
  return world;
}

/** Notes what could be seen in which language on each of the days that have come. */
async function look(world: World, from: string, seen: Set<string>): Promise<void> {
  for (let day = from; day <= world.day; day = daysAfter(day, 1)) {
    for (const { documentId, locale } of await visibleRows(day)) {
      seen.add(`${documentId} ${locale}`);
    }
  }
}

/** Visible: 200. Seen once: 410. Never seen: 404. */
async function expectAddresses(world: World, seen: Set<string>): Promise<void> {
  const visible = new Set(
    (await visibleRows(world.day)).map(({ documentId, locale }) => `${documentId} ${locale}`),
  );
  const pairs = world.offers.flatMap((id) => languages.map((locale) => `${id} ${locale}`));
  const statusOf = (pair: string) => (visible.has(pair) ? 200 : seen.has(pair) ? 410 : 404);
  expect(await statusByApi(world.offers)).toEqual(
    Object.fromEntries(pairs.map((pair) => [pair, statusOf(pair)])),
  );
}

async function live(steps: Step[]): Promise<void> {
  const world = await beginning(steps);
  const seen = new Set<string>();
  await look(world, world.day, seen);
  for (const next of steps) {
    const { day } = world;
    const before = await visibleRows(day);
    await takeStep(next, world);

    const rows = await visibleRows(world.day);
    if (draftActions.includes(next.action)) expect(rows).toEqual(before);
    expect(await shownByApi()).toEqual(expectedOf(rows));
    for (const documentId of world.offers) {
      const { drafts, published } = await variantsOfFacts(documentId);
      expect([drafts <= 1, published <= 1]).toEqual([true, true]);
    }
    await look(world, day, seen);
    await expectAddresses(world, seen);
  }
}

test(`whatever is done in whatever order, the website shows what Strapi's tables say (seed ${SEED})`, async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), live);
  await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
});
