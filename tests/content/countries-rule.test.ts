import { countriesIn, titlesIn } from '../support/api';
import { setToday } from '../support/clock';
import {
  change,
  draftOffer,
  publish,
  publishedOffer,
  translate,
  unpublish,
} from '../support/offers';

const UID = 'api::job-offer.job-offer';
const TODAY = '2026-03-10';

/** What is done to an offer in France that is drafted in English and French, and where it then shows. */
const cases: [string, (documentId: string) => Promise<unknown>, string[]][] = [
  ['drafted only', async () => undefined, []],
  ['published in French', (id) => publish(id, 'fr'), ['fr']],
  ['published in both', (id) => publish(id, ['en', 'fr']), ['en', 'fr']],
  ['published in all languages at once', (id) => publish(id, '*'), ['en', 'fr']],
];

beforeEach(() => setToday(TODAY));

test.each(cases)('an offer %s shows its country there and nowhere else', async (_, act, shown) => {
  const documentId = await draftOffer('en', { countries: ['FR'], title: 'Diver' });
  await translate(documentId, 'fr', { title: 'Plongeur' });
  await act(documentId);
  for (const locale of ['en', 'fr', 'de']) {
    expect([locale, await countriesIn(locale)]).toEqual([
      locale,
      shown.includes(locale) ? ['FR'] : [],
    ]);
  }
  await strapi.documents(UID).delete({ documentId, locale: '*' });
  expect(await titlesIn('fr')).toEqual([]);
});

test('unpublishing one language leaves the others', async () => {
  const documentId = await publishedOffer(['en', 'fr']);
  await unpublish(documentId, 'fr');
  expect(await countriesIn('fr')).toEqual([]);
  expect(await countriesIn('en')).toEqual(['FR']);
  await change(documentId, 'en', { title: 'Changed, not published' });
  expect(await titlesIn('en')).toEqual(['Gauge technician']);
});
