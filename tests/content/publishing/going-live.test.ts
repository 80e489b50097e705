import { fullAccessToken, get, titlesIn } from '../../support/api';
import { setToday } from '../../support/clock';
import {
  type WayToGoLive,
  publishDraft,
  publishImported,
  waysToWriteDrafts,
  waysToWriteLive,
} from '../../support/going-live';
import { draftOffer, publishedOffer } from '../../support/offers';

type Rule = [string, Record<string, unknown>, string];

/** What a draft may lack and an offer that is live may not; where the error stands. */
const gaps: Rule[] = [
  ['no title', { title: null }, 'title'],
  ['a blank title', { title: ' \t ' }, 'title'],
  ['no location', { locations: [] }, 'locations'],
  ['a location without a country', { locations: [{ city: 'Paris' }] }, 'locations'],
  ['no responsibility', { responsibilities: [] }, 'responsibilities'],
  [
    'a blank responsibility',
    { responsibilities: [{ text: 'Look' }, { text: '  ' }] },
    'responsibilities.1.text',
  ],
  ['an empty requirement', { requirements: [{}] }, 'requirements.0.text'],
  ['a blank nice-to-have', { niceToHaves: [{ text: '\n' }] }, 'niceToHaves.0.text'],
  ['a blank benefit', { benefits: [{ text: '\u00a0' }] }, 'benefits.0.text'],
  ['no way to apply', { applyEmail: null, applyUrl: null }, 'applyUrl'],
];

/** What cannot be, in a draft neither. */
const contradictions: Rule[] = [
  [
    'a closing day before its opening day',
    { opensOn: '2026-04-02', closesOn: '2026-04-01' },
    'closesOn',
  ],
  ['a highest salary below the lowest', { salaryMin: 50000, salaryMax: 49999.99 }, 'salaryMax'],
  ['a currency that is none', { salaryCurrency: 'EUX' }, 'salaryCurrency'],
  ['a currency in small letters', { salaryCurrency: 'eur' }, 'salaryCurrency'],
  ['an http address to apply at', { applyUrl: 'http://example.org/apply' }, 'applyUrl'],
  ['a script to apply at', { applyUrl: 'javascript:alert(1)' }, 'applyUrl'],
  ['a mailto to nobody', { applyUrl: 'mailto:' }, 'applyUrl'],
  ['words to apply at', { applyUrl: 'ask at the gate' }, 'applyUrl'],
  ['a slug that is no address', { slug: 'ingénieur système' }, 'slug'],
  ['an occupation code of three digits', { occupationCode: '251' }, 'occupationCode'],
  ['an occupation code of letters', { occupationCode: '25a1' }, 'occupationCode'],
];

let token: string;

beforeAll(async () => {
  token = await fullAccessToken();
});

beforeEach(() => setToday('2026-03-10'));

const named = (ways: Record<string, WayToGoLive>) => Object.entries(ways);

describe.each([...named(waysToWriteLive), ['published', publishDraft] as const])(
  'an offer %s',
  (_, go) => {
    test.each(gaps)('is refused with %s', (_, words, path) => refusedAt(go, words, path));
  },
);

const waysOfAll = {
  ...waysToWriteLive,
  ...waysToWriteDrafts,
  'published after an import': publishImported,
};

describe.each(named(waysOfAll))('an offer %s', (_, go) => {
  test.each(contradictions)('is refused with %s', (_, words, path) => refusedAt(go, words, path));
});

async function refusedAt(go: WayToGoLive, words: Record<string, unknown>, path: string) {
  const refusal = await go(words, token);
  expect(refusal).toMatchObject({ name: 'ValidationError', paths: [path] });
  expect(refusal.message.length).toBeGreaterThan(10);
  expect(await titlesIn('en')).toEqual([]);
}

test.each(gaps)('a draft may have %s', async (_, words) => {
  expect(await draftOffer('en', words)).toEqual(expect.any(String));
});

/** What looks unusual and is right. */
const right: [string, Record<string, unknown>][] = [
  ['open for one day', { opensOn: '2026-04-01', closesOn: '2026-04-01' }],
  ['one salary', { salaryMin: 50000, salaryMax: 50000, salaryCurrency: 'MAD', salaryUnit: 'YEAR' }],
  ['only a highest salary', { salaryMax: 100 }],
  ['an address to apply at', { applyEmail: null, applyUrl: 'https://example.org/apply?a=1#b' }],
  [
    'a mailto to apply at',
    { applyEmail: null, applyUrl: 'mailto:jobs@example.org?subject=Gauges' },
  ],
  ['a slug of its own', { slug: 'my-own_Slug.2' }],
];

test.each(right)('an offer may be live with %s', async (_, words) => {
  const documentId = await publishedOffer(['de'], words);
  expect((await get(`/job-offers/${documentId}?locale=de`)).status).toBe(words.opensOn ? 404 : 200);
});
