import { setToday } from '../../support/clock';
import { storedOffers, variantsOfFacts } from '../../support/offer-rows';
import { change, draftOffer, locationsIn, publish, translate } from '../../support/offers';

const ROUNDS = 25;

jest.setTimeout(120_000);

beforeAll(() => setToday('2026-03-10'));

const titleOf = async (documentId: string, locale: string) =>
  (await storedOffers(documentId)).find((row) => row.locale === locale && !row.published)?.title;

test(`HR and a translator who save at the same moment both find their words again (${ROUNDS} times)`, async () => {
  const documentId = await draftOffer('en');
  await translate(documentId, 'fr');
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = await locationsIn(round % 2 ? ['NO', 'SE'] : ['FI']);
    await Promise.all([
      change(documentId, 'en', { title: `Ranger ${round}`, salaryMin: round, locations: places }),
      change(documentId, 'fr', { title: `Garde ${round}`, salaryMin: 1, locations: [] }),
    ]);
    expect(await titleOf(documentId, 'en')).toBe(`Ranger ${round}`);
    expect(await titleOf(documentId, 'fr')).toBe(`Garde ${round}`);
    expect(await variantsOfFacts(documentId)).toEqual({ drafts: 1, published: 0 });
    const facts = (await storedOffers(documentId)).map((row) => row.facts);
    expect(facts[0]).toContain(round % 2 ? '"NO"' : '"FI"');
  }
});

test('a translation that is begun twice at the same moment is one draft, and the facts are whole', async () => {
  for (let round = 0; round < 10; round += 1) {
    const documentId = await draftOffer('en', { salaryMin: 40_000 + round });
    await Promise.allSettled([translate(documentId, 'de'), translate(documentId, 'de')]);
    const rows = await storedOffers(documentId);
    expect(rows.map(({ locale }) => locale)).toEqual(['de', 'en']);
    expect(await variantsOfFacts(documentId)).toEqual({ drafts: 1, published: 0 });
  }
});

test('two offers with the same title, published at the same moment, get an address each', async () => {
  const twins = [
    await draftOffer('en', { title: 'Twin' }),
    await draftOffer('en', { title: 'Twin' }),
  ];
  await Promise.all(twins.map((documentId) => publish(documentId, 'en')));
  const rows = await strapi.db.query('api::job-offer.job-offer').findMany({
    where: { title: 'Twin', publishedAt: { $notNull: true } },
  });
  expect(rows.map(({ slug }) => slug).sort()).toEqual(['twin', 'twin-2']);
  expect(new Set(rows.map(({ reference }) => reference)).size).toBe(2);
});
