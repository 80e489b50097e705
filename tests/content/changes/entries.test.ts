import { get } from '../../support/api';
import { setNow, setToday } from '../../support/clock';
import { type Entry, readChanges } from '../../support/changes';
import { change, draftOffer, publish, publishedOffer, unpublish } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import {
  addLanguage,
  companyIn,
  department,
  makeDefault,
  removeLanguage,
  writeSingle,
} from '../../support/surroundings';

const UID = 'api::job-offer.job-offer';
const DEPARTMENT = 'api::department.department';

let id = '';
let science = 0;

beforeAll(() => writeSingle('api::careers-page.careers-page', 'en', { title: 'Welcome' }));

beforeEach(async () => {
  setToday('2026-03-10');
  await removeOffers();
  await strapi.db.query(DEPARTMENT).deleteMany({});
  science = await department('science', { en: 'Science', fr: 'Sciences' });
  id = await publishedOffer(['en', 'fr'], { title: 'Gauge reader', department: science });
});

/** The entries that some work leads to. */
async function entriesOf(work: () => unknown, parameters = ''): Promise<Entry[]> {
  const { cursor } = await readChanges();
  await work();
  return (await readChanges(cursor, parameters)).entries;
}

const briefly = (entries: Entry[]) =>
  entries
    .map(({ type, locale, reason }) => [type, locale, reason].filter(Boolean).join(' '))
    .sort();

const renameDepartment = async (names: Record<string, string>) => {
  const { documentId } = (await strapi.db.query(DEPARTMENT).findOne({ where: { id: science } }))!;
  const words = Object.entries(names).map(([language, name]) => ({ language, name }));
  await strapi.documents(DEPARTMENT).update({ documentId, data: { names: words } });
};

const events: [string, () => unknown, string[]][] = [
  ['nothing happens', () => undefined, []],
  ['an offer is published', () => publishedOffer(['de']), ['live de']],
  ['a draft is written', () => draftOffer('en'), []],
  ['a draft of a published offer is changed', () => change(id, 'en', { title: 'Other' }), []],
  ['it is published again unchanged', () => publish(id, '*'), []],
  [
    'the text of one language is published',
    async () => {
      await change(id, 'fr', { title: 'Relevé' });
      await publish(id, 'fr');
    },
    ['live fr'],
  ],
  [
    'one language moves: the other links to it',
    async () => {
      await change(id, 'fr', { slug: 'releveur' });
      await publish(id, 'fr');
    },
    ['live en', 'live fr'],
  ],
  [
    'one language is withdrawn: the other no longer links to it',
    () => unpublish(id, 'fr'),
    ['gone fr withdrawn', 'live en'],
  ],
  [
    'the offer is deleted',
    () => strapi.documents(UID).delete({ documentId: id, locale: '*' }),
    ['gone en deleted', 'gone fr deleted'],
  ],
  ['the last open day has begun', () => setToday('2026-03-20'), []],
  [
    'its department is called otherwise in one language',
    () => renameDepartment({ en: 'Research', fr: 'Sciences' }),
    ['live en'],
  ],
  [
    'its department has lost its name in one language',
    () => renameDepartment({ en: 'Science' }),
    ['live fr'],
  ],
  [
    'the text of the careers page is written',
    () => writeSingle('api::careers-page.careers-page', 'fr', { title: 'Bienvenue' }),
    ['site fr'],
  ],
];

test.each(events)('when %s', async (_, work, expected) => {
  expect(briefly(await entriesOf(work))).toEqual(expected);
});

test('what is true of the company is a change of every language', async () => {
  const entries = await entriesOf(() => companyIn('Asia/Tokyo'));
  expect(briefly(entries)).toEqual(['site ar', 'site de', 'site en', 'site es', 'site fr']);
  expect(entries[0]).toEqual({
    type: 'site',
    documentId: null,
    locale: expect.any(String),
    slug: null,
    formerSlugs: [],
    changedAt: '2026-03-10T12:00:00.000Z',
  });
  await companyIn('UTC');
});

test('a language that is added, and one that is taken away with its offers', async () => {
  await addLanguage('it');
  const italian = await publishedOffer(['it', 'en']);
  expect(briefly(await entriesOf(() => makeDefault('fr')))).toContain('site it');
  await makeDefault('en');
  const entries = await entriesOf(() => removeLanguage('it'));
  expect(briefly(entries.filter(({ documentId }) => documentId === italian))).toEqual([
    'gone it deleted',
    'live en',
  ]);
  expect(briefly(entries)).toContain('site en');
});

describe('days', () => {
  test('an offer opens, and closes, although nobody writes anything', async () => {
    const days = { opensOn: '2026-03-12', closesOn: '2026-03-14' };
    const scheduled = await publishedOffer(['en', 'fr'], days);
    const before = await readChanges();
    expect(before.entries.some(({ documentId }) => documentId === scheduled)).toBe(false);

    setToday('2026-03-12');
    const opened = await readChanges(before.cursor);
    expect(briefly(opened.entries)).toEqual(['live en', 'live fr']);
    expect(opened.entries[0]?.changedAt).toBe('2026-03-12T00:00:00.000Z');

    setToday('2026-03-14');
    expect((await readChanges(opened.cursor)).entries).toEqual([]);

    setToday('2026-03-15');
    const closed = await readChanges(opened.cursor);
    expect(briefly(closed.entries)).toEqual(['gone en closed', 'gone fr closed']);
    expect(closed.entries[0]).toMatchObject({
      documentId: scheduled,
      goneOn: '2026-03-15',
      changedAt: '2026-03-15T00:00:00.000Z',
    });
    expect((await readChanges(closed.cursor)).entries).toEqual([]);
  });

  test('a scheduled offer says nothing of itself before its day', async () => {
    const entries = await entriesOf(() => publishedOffer(['en'], { opensOn: '2026-03-11' }));
    expect(entries).toEqual([]);
  });

  test('what another time zone takes back is gone until its day begins again', async () => {
    await companyIn('Asia/Tokyo');
    setNow('2026-03-10T20:00:00Z');
    const early = await publishedOffer(['en'], { opensOn: '2026-03-11' });
    const { cursor, entries } = await readChanges();
    expect(entries.filter(({ documentId }) => documentId === early)).toHaveLength(1);

    await companyIn('UTC');
    const back = await readChanges(cursor);
    const [entry] = back.entries.filter(({ documentId }) => documentId === early);
    expect(entry).toMatchObject({ type: 'gone', reason: 'withdrawn', goneOn: '2026-03-10' });
    expect((await get(`/job-offers/${early}`)).status).toBe(410);

    setNow('2026-03-11T00:00:00Z');
    expect(briefly((await readChanges(back.cursor)).entries)).toEqual(['live en']);
  });
});

describe('addresses', () => {
  test('an entry names the addresses an offer once had', async () => {
    const [entry] = await entriesOf(async () => {
      await change(id, 'en', { slug: 'reader' });
      await publish(id, 'en');
    }, 'locale=en');
    expect(entry).toMatchObject({ slug: 'reader', formerSlugs: ['gauge-reader'] });
  });

  test('an address that another offer takes over is a change of both', async () => {
    await change(id, 'en', { slug: 'reader' });
    await publish(id, 'en');
    const entries = await entriesOf(() => publishedOffer(['en'], { slug: 'gauge-reader' }));
    const byId = Object.fromEntries(entries.map((entry) => [entry.documentId === id, entry]));
    expect(byId.true).toMatchObject({ slug: 'reader', formerSlugs: [] });
    expect(byId.false).toMatchObject({ slug: 'gauge-reader', formerSlugs: [] });
  });

  test('what is gone has no address any more once another offer has it', async () => {
    await unpublish(id, '*');
    const entries = await entriesOf(() => publishedOffer(['en'], { slug: 'gauge-reader' }));
    expect(entries.find(({ documentId }) => documentId === id)).toMatchObject({
      type: 'gone',
      slug: null,
      formerSlugs: [],
    });
  });
});

test('an offer comes with what populate asks for', async () => {
  const [plain] = await entriesOf(() => publishedOffer(['de'], { title: 'Plain' }));
  expect(plain?.offer).toEqual((await get<object[]>('/job-offers?locale=de')).data[0]);

  const { entries } = await readChanges(undefined, 'locale=fr&populate=*,seo');
  const whole = entries.find(({ documentId }) => documentId === id);
  expect(whole?.offer).toEqual((await get(`/job-offers/${id}?locale=fr`)).data);
});

test('locale narrows', async () => {
  const work = async () => {
    await publishedOffer(['en', 'de']);
    await companyIn('Europe/Paris');
  };
  expect(briefly(await entriesOf(work, 'locale=de'))).toEqual(['live de', 'site de']);
  await companyIn('UTC');
  const { entries } = await readChanges(undefined, 'locale=de');
  expect(entries.filter(({ type }) => type === 'live')).toHaveLength(1);
  expect(entries.every(({ locale }) => locale === 'de')).toBe(true);
});
