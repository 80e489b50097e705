import { publishMany } from '../../support/bulk';
import { setToday } from '../../support/clock';
import { change, draftOffer, publish, publishedOffer, unpublish } from '../../support/offers';
import { derivedTables, dump, journalTables, offerTables } from '../../support/tables';
import { holdWriteLock, untilWritersWait } from '../../support/write-lock';

const UID = 'api::job-offer.job-offer';
const everything = [...offerTables, ...derivedTables, ...journalTables];
const patience = strapi.config.get<number>('careers.lockTimeout');

let offer: string;

jest.setTimeout(120_000);

beforeAll(async () => {
  setToday('2026-03-10');
  offer = await publishedOffer(['en'], { title: 'Lighthouse keeper', countries: ['FO'] });
});
afterEach(() => strapi.config.set('careers.lockTimeout', patience));

const writes: [string, () => Promise<unknown>][] = [
  ['creating', () => draftOffer('en')],
  ['saving', () => change(offer, 'en', { title: 'Changed' })],
  ['publishing', () => publish(offer, 'en')],
  ['publishing a selection', () => publishMany([offer], 'en')],
  ['unpublishing', () => unpublish(offer, 'en')],
  ['deleting', () => strapi.documents(UID).delete({ documentId: offer, locale: '*' })],
];

test.each(writes)(
  '%s gives up clearly when somebody else writes for too long',
  async (_, write) => {
    strapi.config.set('careers.lockTimeout', 200);
    const before = await dump(everything);
    const lock = await holdWriteLock();
    try {
      await expect(write()).rejects.toMatchObject({
        name: 'ApplicationError',
        message: 'Somebody else is publishing right now. Nothing was changed; please try again.',
      });
    } finally {
      await lock.release();
    }
    expect(await dump(everything)).toEqual(before);
  },
);

test('a write that waits goes on as soon as the other one is done', async () => {
  const lock = await holdWriteLock();
  const waiting = change(offer, 'en', { summary: 'Keeps the light' });
  await untilWritersWait(1);
  await lock.release();
  await expect(waiting).resolves.toMatchObject({ summary: 'Keeps the light' });
});
