/** @jest-environment ./tests/support/website-environment.ts */
import { get } from '../../support/api';
import { setNow, setToday } from '../../support/clock';
import {
  change,
  draftOffer,
  publish,
  publishedOffer,
  translate,
  unpublish,
} from '../../support/offers';
import { rowOf } from '../../support/rows';
import { companyIn } from '../../support/surroundings';
import { query } from '../../support/tables';

const UID = 'api::job-offer.job-offer';
const FIRST = '2026-03-10';
const LATER = '2026-03-20';
const OPENS = '2026-04-01';

beforeEach(() => setToday(FIRST));

const postedOn = async (documentId: string, locale = 'en') =>
  (await rowOf(documentId, locale, 'published')).datePosted;

test('an offer is posted on the day it goes live, in the draft and in answers too', async () => {
  const documentId = await publishedOffer(['en']);
  expect(await postedOn(documentId)).toBe(FIRST);
  expect((await rowOf(documentId, 'en', 'draft')).datePosted).toBe(FIRST);
  const { data } = await get<{ datePosted: string }>(`/job-offers/${documentId}`);
  expect(data.datePosted).toBe(FIRST);
});

test('a draft has no day yet', async () => {
  expect((await rowOf(await draftOffer('en'), 'en', 'draft')).datePosted).toBeNull();
});

test('each language has its own first day', async () => {
  const documentId = await publishedOffer(['en']);
  setToday(LATER);
  await translate(documentId, 'fr');
  await publish(documentId, 'fr');
  expect([await postedOn(documentId), await postedOn(documentId, 'fr')]).toEqual([FIRST, LATER]);
});

/** What may happen to an offer after its first day, and leaves that day alone. */
const keepers: [string, (documentId: string) => Promise<unknown>][] = [
  ['republishing', (id) => publish(id, 'en')],
  ['changed words', (id) => change(id, 'en', { title: 'New words' }).then(() => publish(id, 'en'))],
  ['unpublishing and publishing', (id) => unpublish(id, 'en').then(() => publish(id, 'en'))],
  [
    'a new closing day',
    (id) => change(id, 'en', { closesOn: OPENS }).then(() => publish(id, 'en')),
  ],
  ['a new opening day', (id) => change(id, 'en', { opensOn: OPENS }).then(() => publish(id, 'en'))],
  [
    'another day in the form',
    (id) => change(id, 'en', { datePosted: OPENS }).then(() => publish(id, 'en')),
  ],
  [
    'no day in the form',
    (id) => change(id, 'en', { datePosted: null }).then(() => publish(id, 'en')),
  ],
  [
    'a discarded draft',
    async (id) => {
      await change(id, 'en', { title: 'Thought better of it' });
      await strapi.documents(UID).discardDraft({ documentId: id, locale: 'en' });
      await publish(id, 'en');
    },
  ],
];

test.each(keepers)('the first day is kept through %s', async (_, act) => {
  const documentId = await publishedOffer(['en']);
  setToday(LATER);
  await act(documentId);
  expect(await postedOn(documentId)).toBe(FIRST);
});

test('an offer that opens later is posted on its opening day', async () => {
  expect(await postedOn(await publishedOffer(['en'], { opensOn: OPENS }))).toBe(OPENS);
});

test('an offer that had opened before it was published is posted today', async () => {
  expect(await postedOn(await publishedOffer(['en'], { opensOn: '2026-01-01' }))).toBe(FIRST);
});

test('while nobody has seen it, a moved opening day moves the first day of every language', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { opensOn: OPENS });
  await change(documentId, 'en', { opensOn: '2026-04-15' });
  await publish(documentId, 'en');
  expect([await postedOn(documentId), await postedOn(documentId, 'fr')]).toEqual([
    '2026-04-15',
    '2026-04-15',
  ]);
  expect((await rowOf(documentId, 'fr', 'draft')).datePosted).toBe('2026-04-15');
});

test('once it was seen, a moved opening day moves nothing', async () => {
  const documentId = await publishedOffer(['en', 'fr'], { opensOn: OPENS });
  setToday(OPENS);
  await change(documentId, 'en', { opensOn: '2026-04-15' });
  await publish(documentId, 'en');
  expect([await postedOn(documentId), await postedOn(documentId, 'fr')]).toEqual([OPENS, OPENS]);
});

test('a language that was seen keeps its day while another that was not gets a new one', async () => {
  const documentId = await publishedOffer(['en']);
  await change(documentId, 'en', { opensOn: OPENS });
  await publish(documentId, 'en');
  await translate(documentId, 'fr');
  await publish(documentId, 'fr');
  expect([await postedOn(documentId), await postedOn(documentId, 'fr')]).toEqual([FIRST, OPENS]);
});

test('an offer that was taken back before it opened is posted when it really comes', async () => {
  const documentId = await publishedOffer(['en'], { opensOn: OPENS });
  await unpublish(documentId, 'en');
  setToday('2026-05-01');
  await publish(documentId, 'en');
  expect(await postedOn(documentId)).toBe('2026-05-01');
});

test('an offer that came past the door keeps the day it was posted', async () => {
  const documentId = await publishedOffer(['en']);
  for (const table of ['offers', 'publications', 'revisions']) {
    await query(`delete from website.${table} where document_id = ?`, [documentId]);
  }
  setToday(LATER);
  await website.compare(strapi);
  await change(documentId, 'en', { summary: 'New' });
  await publish(documentId, 'en');
  expect(await postedOn(documentId)).toBe(FIRST);
});

test('a copy has no day, and gets its own', async () => {
  const documentId = await publishedOffer(['en']);
  const cloned = await strapi.documents(UID).clone({ documentId, locale: 'en', data: {} });
  const copy = cloned!.documentId;
  expect((await rowOf(copy, 'en', 'draft')).datePosted).toBeNull();
  setToday(LATER);
  await publish(copy, 'en');
  expect(await postedOn(copy)).toBe(LATER);
});

test('the day is a day where the company is', async () => {
  await companyIn('Pacific/Auckland');
  setNow(`${FIRST}T12:00:00Z`);
  const documentId = await publishedOffer(['en']);
  await companyIn('UTC');
  expect(await postedOn(documentId)).toBe('2026-03-11');
});
