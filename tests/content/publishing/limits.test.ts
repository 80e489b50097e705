import { type ApiAnswer, fullAccessToken, send } from '../../support/api';
import { setToday } from '../../support/clock';
import { draftOffer, locationsIn, publish, publishedOffer } from '../../support/offers';
import { refusalFrom, refusalOf } from '../../support/refusals';

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: `Item ${index}` }));
const text = (length: number) => 'x'.repeat(length);

/** Where the problem stands, the most that the field may hold, and one more. */
const limits: [string, unknown, unknown][] = [
  ['title', text(120), text(121)],
  ['summary', text(1000), text(1001)],
  ['slug', text(150), text(151)],
  ['reference', text(50), text(51)],
  ['responsibilities.0.text', [{ text: text(1000) }], [{ text: text(1001) }]],
  ['requirements.0.text', [{ text: text(1000) }], [{ text: text(1001) }]],
  ['niceToHaves.0.text', [{ text: text(1000) }], [{ text: text(1001) }]],
  ['benefits.0.text', [{ text: text(1000) }], [{ text: text(1001) }]],
  ['locations.0.city', [{ city: text(120) }], [{ city: text(121) }]],
  ['workplace', 'hybrid', 'moon'],
  ['employmentType', 'PER_DIEM', 'FOREVER'],
  ['salaryUnit', 'YEAR', 'CENTURY'],
];

/** The same, of what a draft may hold for a while. */
const limitsOfLiveOffers: [string, unknown, unknown][] = [
  ['requirements', items(50), items(51)],
  ['salaryMin', 0, -1],
  ['salaryMax', 0, -0.01],
  ['applyEmail', 'jobs@example.org', 'jobs at example.org'],
];

const fieldOf = (path: string) => path.split('.')[0]!;

let token: string;

beforeAll(async () => {
  token = await fullAccessToken();
});

beforeEach(() => setToday('2026-03-10'));

test.each(limits)('%s has a limit, in a draft too', async (path, most, tooMuch) => {
  expect(await draftOffer('en', { [fieldOf(path)]: most })).toEqual(expect.any(String));
  const { paths } = await refusalOf(() => draftOffer('en', { [fieldOf(path)]: tooMuch }));
  expect(paths).toEqual([path]);
});

test.each(limitsOfLiveOffers)('%s has a limit when it goes live', async (path, most, tooMuch) => {
  await publishedOffer(['en'], { [path]: most });
  const documentId = await draftOffer('en', { [path]: tooMuch });
  const { paths } = await refusalOf(() => publish(documentId, 'en'));
  expect(paths).toEqual([path]);
});

test.each([...limits, ...limitsOfLiveOffers])(
  'over REST, too much in %s is a 400 that names it',
  async (path, _, tooMuch) => {
    const { status, error } = await post({ [fieldOf(path)]: tooMuch });
    expect([status, refusalFrom(error!).paths]).toEqual([400, [path]]);
  },
);

test('a day that does not exist is refused', async () => {
  const { status, error } = await post({ closesOn: '2026-04-31' });
  expect([status, error?.name]).toEqual([400, 'ValidationError']);
});

async function post(words: Record<string, unknown>): Promise<ApiAnswer> {
  const data = {
    title: 'Diver',
    locations: await locationsIn(['FR']),
    responsibilities: items(1),
    applyEmail: 'jobs@example.org',
    ...words,
  };
  return send('POST', '/job-offers', { data }, token);
}
