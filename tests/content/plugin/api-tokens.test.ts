import { get, send } from '../../support/api';
import { setToday } from '../../support/clock';
import { draftOffer } from '../../support/offers';
import { draft } from './links';

const RIGHT = 'plugin::careers.draft.show';

let offer: string;

beforeAll(async () => {
  setToday('2026-03-10');
  offer = await draftOffer('en', { title: 'Not yet public' });
});

async function apiToken(rights: object): Promise<string> {
  const name = `token ${Math.random()}`;
  const { accessKey } = await strapi
    .service('admin::api-token')
    .create({ name, description: '', lifespan: null, ...rights });
  return accessKey;
}

const tokens: [string, object, number][] = [
  ['with full access', { type: 'full-access' }, 200],
  ['with the right to show drafts', { type: 'custom', permissions: [RIGHT] }, 200],
  ['with other rights', { type: 'custom', permissions: ['api::job-offer.job-offer.findOne'] }, 403],
  ['that may read everything else', { type: 'read-only' }, 403],
];

test.each(tokens)('an API token %s: %2$s', async (_, rights, status) => {
  const answer = await draft(`locale=en&documentId=${offer}`, await apiToken(rights));
  expect(answer.status).toBe(status);
  expect(answer.data?.title).toBe(status === 200 ? 'Not yet public' : undefined);
});

test('its answer says how the reader came, and that nothing ends', async () => {
  const token = await apiToken({ type: 'custom', permissions: [RIGHT] });
  const { meta } = await draft(`locale=en&documentId=${offer}`, token);
  expect([meta.by, meta.expiresAt]).toEqual(['token', null]);
});

test('a token says which offer it means', async () => {
  const token = await apiToken({ type: 'full-access' });
  const { status, error } = await draft('locale=en', token);
  expect([status, error?.details.errors?.[0]?.path]).toEqual([400, ['documentId']]);
});

test('the right to show drafts opens nothing else', async () => {
  const token = await apiToken({ type: 'custom', permissions: [RIGHT] });
  expect((await send('GET', '/job-offers', undefined, token)).status).toBe(403);
});

test('given to visitors by mistake, the right opens nothing', async () => {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const { id: role } = (await roles.findOne({ where: { type: 'public' } }))!;
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  await permissions.create({ data: { action: RIGHT, role } });
  expect((await get(`/careers/draft?locale=en&documentId=${offer}`)).status).toBe(401);
});
