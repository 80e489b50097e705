import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedLanguages, variantsOfFacts } from '../../support/offer-rows';
import {
  change,
  draftOffer,
  publish,
  publishedOffer,
  translate,
  unpublish,
} from '../../support/offers';

const ROUNDS = 50;

jest.setTimeout(120_000);

beforeAll(() => setToday('2026-03-10'));

const localesShown = async (documentId: string, locale: string) => {
  const path = `/job-offers/${documentId}?locale=${locale}`;
  const { data } = await get<{ locales: string[]; salary: { min: number } | null }>(path);
  return { locales: data.locales, salary: data.salary?.min };
};

test(`two languages published at the same moment both come to know of each other (${ROUNDS} times)`, async () => {
  const documentId = await draftOffer('en', { title: 'Diver', salaryCurrency: 'EUR' });
  await translate(documentId, 'fr', { title: 'Plongeur' });
  for (let round = 1; round <= ROUNDS; round += 1) {
    await change(documentId, 'en', { salaryMin: 30_000 + round });
    await Promise.all([publish(documentId, 'en'), publish(documentId, 'fr')]);

    const shown = { locales: ['en', 'fr'], salary: 30_000 + round };
    expect([round, await localesShown(documentId, 'en')]).toEqual([round, shown]);
    expect([round, await localesShown(documentId, 'fr')]).toEqual([round, shown]);
    expect(await publishedLanguages(documentId)).toEqual(['en', 'fr']);
    expect(await variantsOfFacts(documentId)).toEqual({ drafts: 1, published: 1 });
    if (round % 2) await unpublish(documentId, '*');
  }
});

test('one language published while another is withdrawn ends with just that one', async () => {
  for (let round = 0; round < 10; round += 1) {
    const documentId = await publishedOffer(['en'], { title: `Swap ${round}` });
    await translate(documentId, 'fr');
    await Promise.all([publish(documentId, 'fr'), unpublish(documentId, 'en')]);
    expect(await publishedLanguages(documentId)).toEqual(['fr']);
    expect((await localesShown(documentId, 'fr')).locales).toEqual(['fr']);
    expect((await get(`/job-offers/${documentId}?locale=en`)).status).toBe(410);
  }
});

test('an offer that is deleted while it is published is gone everywhere', async () => {
  for (let round = 0; round < 10; round += 1) {
    const documentId = await publishedOffer(['en', 'fr'], { title: `Deleted ${round}` });
    const remove = strapi.documents('api::job-offer.job-offer').delete({ documentId, locale: '*' });
    await Promise.all([remove, publish(documentId, 'fr').catch(() => undefined)]);
    expect(await publishedLanguages(documentId)).toEqual([]);
    expect((await get(`/job-offers/${documentId}?locale=fr`)).status).toBe(410);
  }
});
