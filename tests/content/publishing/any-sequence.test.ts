import fc from 'fast-check';
import { countriesIn } from '../../support/api';
import { setToday } from '../../support/clock';
import { variantsOfFacts } from '../../support/offer-rows';
import {
  change,
  draftOffer,
  locationsIn,
  publish,
  translate,
  unpublish,
} from '../../support/offers';
import { type Row, removeOffers, rowsOf, statusOf } from '../../support/rows';
import { query } from '../../support/tables';

const UID = 'api::job-offer.job-offer';
const RUNS = 20;
const languages = ['en', 'fr', 'de'] as const;
const days = ['2026-03-09', '2026-03-10', '2026-03-11', null];

jest.setTimeout(120_000);

const language = fc.constantFrom(...languages);
const day = fc.constantFrom(...days);

/** Something that may be done to an offer, as plain data so that a failure reads well. */
const step = fc.oneof(
  fc.record({ do: fc.constant('publish' as const), in: fc.constantFrom(...languages, '*') }),
  fc.record({ do: fc.constant('unpublish' as const), in: language }),
  fc.record({ do: fc.constant('delete' as const), in: language }),
  fc.record({ do: fc.constant('discard' as const), in: language }),
  fc.record({ do: fc.constant('write' as const), in: language, title: fc.constantFrom('A', 'B') }),
  fc.record({
    do: fc.constant('place' as const),
    in: language,
    codes: fc.subarray(['FR', 'ES', 'DE'], { minLength: 1 }),
  }),
  fc.record({ do: fc.constant('close' as const), in: language, closesOn: day }),
  fc.record({
    do: fc.constant('wait' as const),
    until: fc.constantFrom('2026-03-10', '2026-03-11'),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(documentId: string, step: Step): Promise<string | undefined> {
  if (step.do === 'wait') {
    setToday(step.until);
    return step.until;
  }
  const written = (await rowsOf(documentId)).filter(({ locale }) => locale === step.in);
  const documents = strapi.documents(UID);
  if (step.do === 'publish') await publish(documentId, step.in);
  else if (step.do === 'unpublish') await unpublish(documentId, step.in);
  else if (step.do === 'delete') await documents.delete({ documentId, locale: step.in });
  else if (step.do === 'discard') {
    if (written.length === 2) await documents.discardDraft({ documentId, locale: step.in });
  } else if (step.do === 'place') {
    await write(documentId, step.in, written, { locations: await locationsIn(step.codes) });
  } else if (step.do === 'close') {
    await write(documentId, step.in, written, { closesOn: step.closesOn });
  } else await write(documentId, step.in, written, { title: step.title });
  return undefined;
}

/** Saves a form: of a language that is there already, or of a new one. */
async function write(documentId: string, locale: string, written: Row[], data: object) {
  if (written.length > 0) await change(documentId, locale, { ...data });
  else await translate(documentId, locale, { ...data });
}

/** The countries rule by hand, over Strapi's own tables. */
async function countriesByHand(locale: string, today: string): Promise<string[]> {
  const rows = await query<{ code: string }>(
    `select distinct country.code from job_offers offer
    join job_offers_cmps link on link.entity_id = offer.id and link.field = 'locations'
    join components_job_offer_locations_country_lnk place on place.location_id = link.cmp_id
    join countries country on country.id = place.country_id
    where offer.published_at is not null and offer.locale = ?
      and coalesce(offer.opens_on <= ?, true) and coalesce(offer.closes_on >= ?, true)`,
    [locale, today, today],
  );
  return rows.map(({ code }) => code).sort();
}

const said = (row: Row) =>
  JSON.stringify([
    row.title,
    row.closesOn,
    row.sourceLanguage,
    row.responsibilities.map(({ text }) => text),
    row.locations.map(({ city, country }) => [city, country?.code]),
  ]);

/** “Modified” exactly when the draft says something else than what is published. */
async function expectTrueStatus(documentId: string, locale: string): Promise<void> {
  const rows = (await rowsOf(documentId)).filter((row) => row.locale === locale);
  const [draft, published] = [
    rows.find((row) => !row.publishedAt),
    rows.find((row) => row.publishedAt),
  ];
  if (!draft) return;
  const changed = published && said(draft) !== said(published);
  const expected = published ? (changed ? 'modified' : 'published') : 'draft';
  expect([locale, await statusOf(documentId, locale)]).toEqual([locale, expected]);
}

test('whatever is done to an offer, the countries, the facts and the status are right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      await removeOffers();
      let today = '2026-03-10';
      setToday(today);
      const documentId = await draftOffer('en');
      for (const one of steps) {
        today = (await take(documentId, one)) ?? today;
        const { drafts, published } = await variantsOfFacts(documentId);
        expect([drafts <= 1, published <= 1]).toEqual([true, true]);
      }
      for (const locale of languages) {
        expect((await countriesIn(locale)).sort()).toEqual(await countriesByHand(locale, today));
        await expectTrueStatus(documentId, locale);
      }
    }),
    { numRuns: RUNS },
  );
});
