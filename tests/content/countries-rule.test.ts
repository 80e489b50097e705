import { countriesIn } from '../support/api';
import { deleteMany, publishMany, unpublishMany } from '../support/bulk';
import { setToday } from '../support/clock';
import {
  change,
  draftOffer,
  locationsIn,
  publish,
  publishedOffer,
  translate,
  unpublish,
} from '../support/offers';
import { removeOffers } from '../support/rows';

const UID = 'api::job-offer.job-offer';
const YESTERDAY = '2026-03-09';
const TODAY = '2026-03-10';
const TOMORROW = '2026-03-11';

type Act = (documentId: string) => Promise<unknown>;
type Shown = { en: string[]; fr: string[]; de: string[] };

const nowhere: Shown = { en: [], fr: [], de: [] };
const both: Shown = { en: ['FR'], fr: ['FR'], de: [] };
const onlyEnglish: Shown = { ...nowhere, en: ['FR'] };
const onlyFrench: Shown = { ...nowhere, fr: ['FR'] };
const bothInSpain: Shown = { en: ['ES'], fr: ['ES'], de: [] };

const documents = () => strapi.documents(UID);
const moveToSpain = async (id: string) =>
  change(id, 'en', { locations: await locationsIn(['ES']) });
const republish = async (id: string, locale: string, data: object) =>
  documents().update({ documentId: id, locale, data, status: 'published' });

/** What is done to an offer in France that is drafted in English and French, and where it then shows. */
const drafted: [string, Act, Shown][] = [
  ['drafted only', async () => undefined, nowhere],
  ['published in French', (id) => publish(id, 'fr'), onlyFrench],
  [
    'published without naming a language',
    (id) => documents().publish({ documentId: id }),
    onlyEnglish,
  ],
  ['published in both', (id) => publish(id, ['en', 'fr']), both],
  ['published in all languages at once', (id) => publish(id, '*'), both],
  ['published while it is written', (id) => republish(id, 'fr', { summary: 'Ici' }), onlyFrench],
  ['published in bulk, in French', (id) => publishMany([id], 'fr'), onlyFrench],
  ['published in bulk, in both', (id) => publishMany([id], ['en', 'fr']), both],
];

/** The same, of one that is published in both. */
const published: [string, Act, Shown][] = [
  ['left alone', async () => undefined, both],
  ['unpublished in French', (id) => unpublish(id, 'fr'), onlyEnglish],
  ['unpublished everywhere', (id) => unpublish(id, '*'), nowhere],
  [
    'unpublished and published again',
    (id) => unpublish(id, '*').then(() => publish(id, 'fr')),
    onlyFrench,
  ],
  ['unpublished in bulk', (id) => unpublishMany([id], 'fr'), onlyEnglish],
  ['changed and not republished', moveToSpain, both],
  ['changed and republished', (id) => moveToSpain(id).then(() => publish(id, 'en')), bothInSpain],
  [
    'changed, and the translation republished',
    (id) => moveToSpain(id).then(() => publish(id, 'fr')),
    both,
  ],
  [
    'changed, and changed back, and republished',
    async (id) => {
      await moveToSpain(id);
      await change(id, 'en', { locations: await locationsIn(['FR']) });
      await publish(id, '*');
    },
    both,
  ],
  [
    'changed and discarded, and republished',
    async (id) => {
      await moveToSpain(id);
      await documents().discardDraft({ documentId: id, locale: 'en' });
      await publish(id, '*');
    },
    both,
  ],
  [
    'sent with other countries by another language’s form',
    async (id) => republish(id, 'fr', { locations: await locationsIn(['ES']) }),
    both,
  ],
  [
    'sent with an empty list by a new language’s form',
    async (id) => {
      const responsibilities = [{ text: 'Pegel warten' }];
      await republish(id, 'de', { title: 'Pegelwart', responsibilities, locations: [] });
    },
    { ...both, de: ['FR'] },
  ],
  ['deleted in French', (id) => documents().delete({ documentId: id, locale: 'fr' }), onlyEnglish],
  [
    'deleted in its first language',
    (id) => documents().delete({ documentId: id, locale: 'en' }),
    onlyFrench,
  ],
  ['deleted', (id) => documents().delete({ documentId: id, locale: '*' }), nowhere],
  ['deleted in bulk', (id) => deleteMany([id], '*'), nowhere],
  [
    'copied, and the original deleted',
    async (id) => {
      await documents().clone({ documentId: id, locale: '*', data: {} });
      await documents().delete({ documentId: id, locale: '*' });
    },
    nowhere,
  ],
];

/** The days of an offer that is published in both, and where it shows today. */
const days: [string, { opensOn?: string; closesOn?: string }, Shown][] = [
  ['opens tomorrow', { opensOn: TOMORROW }, nowhere],
  ['opens today', { opensOn: TODAY }, both],
  ['closes today', { closesOn: TODAY }, both],
  ['closed yesterday', { closesOn: YESTERDAY }, nowhere],
  ['is open for one day, today', { opensOn: TODAY, closesOn: TODAY }, both],
];

async function shown(): Promise<Shown> {
  return { en: await countriesIn('en'), fr: await countriesIn('fr'), de: await countriesIn('de') };
}

beforeEach(async () => {
  await removeOffers();
  setToday(TODAY);
});

test.each(drafted)(
  'an offer %s shows its country there and nowhere else',
  async (_, act, expected) => {
    const documentId = await draftOffer('en', { countries: ['FR'] });
    await translate(documentId, 'fr');
    await act(documentId);
    expect(await shown()).toEqual(expected);
  },
);

test.each(published)('a published offer, %s, shows where it should', async (_, act, expected) => {
  const documentId = await publishedOffer(['en', 'fr'], { countries: ['FR'] });
  await act(documentId);
  expect(await shown()).toEqual(expected);
});

test.each(days)('a published offer that %s shows on its days only', async (_, words, expected) => {
  await publishedOffer(['en', 'fr'], { countries: ['FR'], ...words });
  expect(await shown()).toEqual(expected);
});

test('an offer opens and closes by itself, when its day has come', async () => {
  await publishedOffer(['en', 'fr'], { countries: ['FR'], opensOn: TOMORROW, closesOn: TOMORROW });
  const seen: Shown[] = [];
  for (const day of [TODAY, TOMORROW, '2026-03-12']) {
    setToday(day);
    seen.push(await shown());
  }
  expect(seen).toEqual([nowhere, both, nowhere]);
});

test('a country is listed once, however many of its offers and places there are', async () => {
  await publishedOffer(['en'], { countries: ['FR', 'FR', 'ES'] });
  await publishedOffer(['en'], { countries: ['FR'] });
  expect(await shown()).toEqual({ ...nowhere, en: ['FR', 'ES'] });
});
