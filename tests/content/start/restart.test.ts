import { get } from '../../support/api';
import { publishedOffer } from '../../support/offers';
import { runNode } from '../../support/node-process';
import { removeLanguage } from '../../support/surroundings';
import { query } from '../../support/tables';

const PERMISSION = 'plugin::users-permissions.permission';
const taken = { action: 'api::country.country.find', role: { type: 'public' } };

jest.setTimeout(60_000);

let documentId: string;

/** An administrator changes things, somebody else the tables, and another node starts. */
beforeAll(async () => {
  documentId = await publishedOffer(['en'], { title: 'Bellfounder', countries: ['FR'] });
  const { id } = await strapi.db.query(PERMISSION).findOne({ where: taken });
  await strapi.db.query(PERMISSION).delete({ where: { id } });
  await removeLanguage('es');
  await query(`delete from countries where code in ('AQ', 'BV')`);
  await query(`delete from website.offers`);
  const { connectionString } = strapi.config.get<{ connectionString: string }>(
    'database.connection.connection',
  );
  const started = await runNode(['tests/support/fill-template.js'], {
    DATABASE_URL: connectionString,
    LOG_LEVEL: 'error',
  });
  expect(started).toMatchObject({ code: 0 });
}, 60_000);

test('a grant that was taken away stays away', async () => {
  expect(await strapi.db.query(PERMISSION).findOne({ where: taken })).toBeNull();
  expect((await get('/countries')).status).toBe(403);
  const grants = { where: { role: { type: 'public' } } };
  expect(await strapi.db.query(PERMISSION).count(grants)).toBe(3);
});

test('a language that was deleted stays deleted', async () => {
  const languages = await strapi.plugin('i18n').service('locales').find();
  const codes = languages.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(['en', 'fr', 'de', 'ar']);
});

test('missing countries are made again, and only those', async () => {
  const rows = await query<{ code: string }>(
    `select code from countries where id > (select id from countries where code = 'ZW') order by id`,
  );
  expect(rows).toEqual([{ code: 'AQ' }, { code: 'BV' }]);
  const [known] = await query(`select count(*)::int as count from website.countries`);
  expect(known).toEqual({ count: 249 });
});

test('the website shows again what is published', async () => {
  expect((await get(`/job-offers/${documentId}`)).status).toBe(200);
});
