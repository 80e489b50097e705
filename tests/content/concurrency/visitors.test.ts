import { type ApiAnswer, get } from '../../support/api';
import { setToday } from '../../support/clock';
import { change, publishedOffer } from '../../support/offers';
import { holdWriteLock, untilWritersWait } from '../../support/write-lock';

const ENOUGH_TO_TAKE_ALL_CONNECTIONS = 30;
const cleanUps: (() => Promise<unknown>)[] = [];

/** Lets some writers wait for somebody else, until the test is over. */
async function letWritersWait(documentId: string, count: number): Promise<void> {
  strapi.config.set('careers.lockTimeout', 60_000);
  const lock = await holdWriteLock();
  const writers = Array.from({ length: count }, (_, number) =>
    change(documentId, 'en', { summary: `Writer ${number}` }),
  );
  cleanUps.push(() => lock.release().then(() => Promise.all(writers)));
  const connections = strapi.config.get<number>('database.connection.pool.max');
  await untilWritersWait(Math.min(count, connections));
}

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
}, 60_000);

test.each([1, ENOUGH_TO_TAKE_ALL_CONNECTIONS])(
  'visitors are answered while %d writers wait',
  async (count) => {
    setToday('2026-03-10');
    const documentId = await publishedOffer(['en'], { title: 'Keeper', countries: ['FO'] });
    await letWritersWait(documentId, count);

    const paths = [
      '/countries',
      '/job-offers',
      `/job-offers/${documentId}`,
      '/careers-page',
      '/job-offers?locale=xx',
    ];
    const answers = await Promise.all(paths.map((path) => get(path)));
    const statusOf = ({ status }: ApiAnswer) => status;
    expect(answers.map(statusOf)).toEqual([200, 200, 200, 200, 400]);
  },
  30_000,
);

test('a grant that is taken away closes the endpoint at the next request', async () => {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const where = { action: 'api::country.country.find', role: { type: 'public' } };
  const { id, action } = await permissions.findOne({ where });
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  expect((await get('/countries')).status).toBe(200);
  await permissions.delete({ where: { id } });
  expect((await get('/countries')).status).toBe(403);
  expect((await get('/job-offers')).status).toBe(200);
  await permissions.create({ data: { action, role: role.id } });
  expect((await get('/countries')).status).toBe(200);
});
