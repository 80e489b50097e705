import { get, send } from '../../support/api';
import { setNow, setToday } from '../../support/clock';
import { draftOffer, publishedOffer, translate } from '../../support/offers';
import { type Admin, superAdmin } from './admins';
import { claimsOf, draft, forge, previewToken, share, tokenIn } from './links';

let admin: Admin;
let offer: string;
let other: string;

beforeAll(async () => {
  admin = await superAdmin();
  offer = await draftOffer('en', { title: 'Tide reader' });
  other = await draftOffer('en', { title: 'Somebody else’s secret' });
});

beforeEach(() => setToday('2026-03-10'));

const refusal = async (token: string) => {
  const { status, data, error } = await draft('locale=en', token);
  return [status, data, error?.details.reason, error?.message];
};
const invalid = [401, null, 'invalid', 'This link is not valid.'];

/** Ways to make another token out of one that was given out. */
const alterations: Record<string, (token: string) => string> = {
  'the offer exchanged': (token) => {
    const [header, , signature] = token.split('.');
    const claims = Buffer.from(JSON.stringify({ ...claimsOf(token), sub: other }));
    return `${header}.${claims.toString('base64url')}.${signature}`;
  },
  'the signature altered': (token) => {
    const middle = token.length - 20;
    const letter = token[middle] === 'A' ? 'B' : 'A';
    return `${token.slice(0, middle)}${letter}${token.slice(middle + 1)}`;
  },
  'without its signature': (token) => token.slice(0, token.lastIndexOf('.') + 1),
  'signed by nobody': (token) => forge(claimsOf(token), { alg: 'none' }),
  'signed with another secret': (token) => forge(claimsOf(token), { secret: 'guessed' }),
  'signed with another algorithm': (token) => forge(claimsOf(token), { alg: 'HS512' }),
  'for another audience': (token) => forge({ ...claimsOf(token), aud: 'careers' }),
  'for several audiences': (token) =>
    forge({ ...claimsOf(token), aud: ['careers-preview', 'careers-share'] }),
  'that never ends': (token) => forge({ ...claimsOf(token), exp: undefined }),
  'of no offer': (token) => forge({ ...claimsOf(token), sub: undefined }),
  'a share nobody made': (token) =>
    forge({ ...claimsOf(token), aud: 'careers-share', jti: 'invented' }),
  'no token at all': () => 'nonsense',
};

test.each(Object.keys(alterations))('%s: opens nothing', async (name) => {
  const token = await previewToken(admin, offer);
  expect(await refusal(token)).toEqual([200, expect.anything(), undefined, undefined]);
  expect(await refusal(alterations[name]!(token))).toEqual(invalid);
});

test('the share of one offer cannot be made the share of another', async () => {
  const claims = claimsOf(tokenIn((await share(admin, offer)).url));
  expect(await refusal(forge({ ...claims, sub: other }))).toEqual(invalid);
});

test('a link is for one offer, which nobody can change by asking', async () => {
  const token = await previewToken(admin, offer);
  const { status, data } = await draft(`locale=en&documentId=${other}`, token);
  expect([status, data]).toEqual([400, null]);
});

test('a preview lasts half an hour by the clock of the application', async () => {
  setNow('2026-03-10T12:00:00Z');
  const token = await previewToken(admin, offer);
  setNow('2026-03-10T12:29:59Z');
  const { meta } = await draft('locale=en', token);
  expect([meta.by, meta.expiresAt]).toEqual(['preview', '2026-03-10T12:30:00.000Z']);
  setNow('2026-03-10T12:30:00Z');
  expect(await refusal(token)).toEqual([401, null, 'expired', 'This link has expired.']);
});

test('no token, no draft', async () => {
  for (const query of ['locale=en', `locale=en&documentId=${offer}`]) {
    expect(await draft(query)).toMatchObject({ status: 401, data: null });
  }
});

test('a link opens no other address, neither to read nor to write', async () => {
  const live = await publishedOffer(['en'], { title: 'Open to all' });
  const tokens = [await previewToken(admin, live), tokenIn((await share(admin, live)).url)];
  const requests: [string, string, object?][] = [
    ['GET', '/job-offers'],
    ['GET', `/job-offers/${live}`],
    ['GET', `/job-offers/${offer}`],
    ['GET', '/countries'],
    ['GET', '/company'],
    ['POST', '/job-offers', { data: { title: 'Hacked' } }],
    ['PUT', `/job-offers/${live}`, { data: { title: 'Hacked' } }],
    ['DELETE', `/job-offers/${live}`],
  ];
  for (const token of tokens) {
    for (const [method, path, body] of requests) {
      const answer = await send(method, path, body, token);
      expect([method, path, answer.status, answer.data]).toEqual([method, path, 401, null]);
    }
    const panel = await admin('GET', `/careers/offers/${live}/website`, {
      authorization: `Bearer ${token}`,
    });
    expect(panel.status).toBe(401);
  }
  const { data } = await get<{ title: string }>(`/job-offers/${live}`);
  expect(data.title).toBe('Open to all');
});

test('a preview of somebody who may read some languages shows those', async () => {
  const token = await previewToken(admin, offer);
  await translate(offer, 'fr');
  const some = forge({ ...claimsOf(token), locales: ['fr'] });
  const { status, meta } = await draft('locale=fr', some);
  expect([status, meta.locales.map(({ code }) => code)]).toEqual([200, ['fr']]);
  expect((await draft('locale=en', some)).status).toBe(404);
});
