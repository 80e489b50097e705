import fc from 'fast-check';
import type {
  LanguageOnTheWebsite,
  OnTheWebsite,
} from '../../../src/plugins/careers/shared/on-the-website';
import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publish } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { type Step, languages, step } from '../read-model/any-sequence/steps';
import { type World, newWorld, takeStep } from '../read-model/any-sequence/world';
import { type Admin, superAdmin } from './admins';

const RUNS = 10;
const STEPS = 8;
const SITE = 'http://127.0.0.1:3000';

jest.setTimeout(300_000);

let admin: Admin;

beforeAll(async () => {
  admin = await superAdmin();
});

/** What the panel says of an offer; nothing of one that was deleted. */
async function panelOf(documentId: string): Promise<LanguageOnTheWebsite[]> {
  const path = `/careers/offers/${documentId}/website`;
  const { data } = await admin<OnTheWebsite['data'] | null>('GET', path);
  return data?.languages ?? [];
}

interface Offer {
  seo: { canonicalPath: string };
}

/** Where visitors see an offer in a language, by its own address; null if they do not. */
async function addressOf(documentId: string, locale: string): Promise<string | null> {
  const path = `/job-offers/${documentId}?locale=${locale}`;
  const { status, data } = await get<Offer>(path);
  return status === 200 ? `${SITE}${data.seo.canonicalPath}` : null;
}

async function listed(locale: string): Promise<string[]> {
  const path = `/job-offers?locale=${locale}&pagination[pageSize]=100`;
  const { data } = await get<{ documentId: string }[]>(path);
  return data.map(({ documentId }) => documentId).sort();
}

/** Panel, addresses and lists say the same, and what is not live has a reason. */
async function expectAgreement({ offers }: World): Promise<void> {
  const panels = new Map<string, LanguageOnTheWebsite[]>();
  for (const documentId of offers) panels.set(documentId, await panelOf(documentId));
  for (const locale of languages) {
    const live: string[] = [];
    for (const documentId of offers) {
      const said = panels.get(documentId)!.find((language) => language.locale === locale);
      expect(said?.url ?? null).toBe(await addressOf(documentId, locale));
      expect([said?.isLive ?? false, said?.reasons.length === 0]).toEqual([
        said?.url != null,
        said?.url != null,
      ]);
      if (said?.isLive) live.push(documentId);
    }
    expect(await listed(locale)).toEqual(live.sort());
  }
}

/** What the panel said of publishing is what publishing does. */
async function expectPrediction(documentId: string, locale: string): Promise<void> {
  const before = await panelOf(documentId);
  const said = before.find((language) => language.locale === locale);
  if (!said || said.reasons.some(({ code }) => code === 'not-written')) return;
  const { effect, on, otherLanguages } = said.publishing;
  const published = await publish(documentId, locale).then(
    () => true,
    () => false,
  );
  expect([effect, published]).toEqual([effect, effect !== 'impossible']);
  if (!published) return;
  const after = await panelOf(documentId);
  const now = after.find((language) => language.locale === locale)!;
  expect(now.publishing).toMatchObject({ effect: 'nothing', changes: [], otherLanguages: [] });
  const expected = {
    nothing: [said.isLive, said.reasons],
    'goes-live': [true, []],
    changes: [true, []],
    'goes-live-on': [false, [{ code: 'opens', on }]],
    'stays-hidden': [false, [{ code: 'closed', on: expect.anything() }]],
    impossible: [],
  }[effect];
  expect([effect, now.isLive, now.reasons]).toEqual([effect, ...expected]);
  const changedElsewhere = after
    .filter((language) => language.locale !== locale && language.isLive)
    .filter((language) => !before.find((one) => one.locale === language.locale)!.isLive);
  for (const language of changedElsewhere) expect(otherLanguages).toContain(language.locale);
}

async function live(steps: Step[]): Promise<void> {
  await removeOffers();
  const world = newWorld();
  setToday(world.day);
  for (const next of steps) {
    await takeStep(next, world);
    await expectAgreement(world);
  }
  for (const documentId of world.offers) {
    for (const locale of languages) await expectPrediction(documentId, locale);
  }
  await expectAgreement(world);
}

test('panel and website never disagree, and publishing does what the panel said', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), live);
  await fc.assert(property, { numRuns: RUNS });
});
