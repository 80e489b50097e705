/** @jest-environment ./tests/support/website-environment.ts */
import { countriesIn, get } from '../../support/api';
import { setToday } from '../../support/clock';
import { type Fault, breakTable, mendTable } from '../../support/faults';
import { publishedOffer } from '../../support/offers';
import { everywhere, removeOffers } from '../../support/rows';
import { addLanguage, removeLanguage } from '../../support/surroundings';
import { derivedTables, dump, journalTables, offerTables, query } from '../../support/tables';

jest.setTimeout(60_000);

const everything = ['i18n_locale', ...offerTables, ...derivedTables, ...journalTables];

let documentId: string;

beforeEach(async () => {
  await removeOffers();
  await removeLanguage('it');
  setToday('2026-03-10');
  await addLanguage('it');
  documentId = await publishedOffer(['it', 'fr'], { title: 'Vetraio', countries: ['SM'] });
});

test('a language that was added is a language of the site, with names of its own', async () => {
  const { data, meta } = await get('/countries?locale=it');
  expect(data).toMatchObject([{ code: 'SM', name: 'San Marino', offerCount: 1 }]);
  expect(meta.elsewhere).toEqual([{ locale: 'fr', countryCount: 1, offerCount: 1 }]);
  const { data: page } = await get<{ locales: { code: string }[] }>('/careers-page?locale=it');
  expect(page.locales).toContainEqual({
    code: 'it',
    name: 'italiano',
    dir: 'ltr',
    isDefault: false,
    offerCount: 1,
    countryCount: 1,
  });
});

test('a language that is renamed, or a country with another label, changes nothing on the site', async () => {
  const before = await dump([...derivedTables, ...journalTables]);
  const locales = strapi.plugin('i18n').service('locales');
  const { id } = await locales.findByCode('it');
  await locales.update({ id }, { name: 'Italian of the mountains' });
  const uid = 'api::country.country';
  const country = await strapi.db.query(uid).findOne({ where: { code: 'SM' } });
  await strapi
    .documents(uid)
    .update({ documentId: country.documentId, data: { label: 'The serene republic' } });
  expect(await dump([...derivedTables, ...journalTables])).toEqual(before);
});

const places: [string, Fault][] = [
  ['i18n_locale', 'is refused'],
  ['website.languages', 'is refused'],
  ['website.offers', 'is refused'],
  ['website.publications', 'loses the connection'],
];

test.each(places)(
  'deleting a language is one transaction: whoever writes to %s %s, and nothing is deleted',
  async (table, fault) => {
    const before = await dump(everything);
    await breakTable(table, fault);
    try {
      await expect(removeLanguage('it')).rejects.toThrow();
    } finally {
      await mendTable(table);
    }
    expect(await dump(everything)).toEqual(before);
    expect(await countriesIn('it')).toEqual(['SM']);
    await removeLanguage('it');
    expect((await get('/countries?locale=it')).status).toBe(400);
    expect(await countriesIn('fr')).toEqual(['SM']);
  },
);

/** How a language may vanish without Strapi: with its offers, or leaving them behind. */
const vanishings: [string, string[]][] = [
  [
    'with its offers',
    [`delete from job_offers where locale = 'it'`, `delete from i18n_locale where code = 'it'`],
  ],
  ['without its offers', [`delete from i18n_locale where code = 'it'`]],
];

test.each(vanishings)(
  'a language deleted by hand %s is taken off the site',
  async (_, statements) => {
    for (const statement of statements) await query(statement);
    expect(await website.compare(strapi)).toEqual([documentId]);
    expect((await get(`/job-offers/${documentId}?locale=it`)).status).toBe(400);
    expect((await get(`/job-offers/${documentId}?locale=fr`)).data).toMatchObject({
      locales: ['fr'],
    });
    expect(await website.compare(strapi)).toEqual([]);
    await query(`delete from job_offers where locale = 'it'`);
  },
);

test('what is deleted with a language is what it had alone', async () => {
  const otherId = await publishedOffer(['fr', 'it'], { title: 'Verrier', countries: ['MC'] });
  await removeLanguage('it');
  const sources = await everywhere(otherId, ({ sourceLanguage }) => sourceLanguage);
  expect(sources).toEqual({ 'fr draft': 'fr', 'fr published': 'fr' });
  expect(await everywhere(documentId, ({ sourceLanguage }) => sourceLanguage)).toEqual(sources);
  expect(await everywhere(otherId, ({ locations }) => locations[0]?.country?.code)).toEqual({
    'fr draft': 'MC',
    'fr published': 'MC',
  });
  const [items] = await query<{ orphans: number }>(`
    select count(*)::int as orphans from components_job_offer_responsibilities item
    where not exists (select from job_offers_cmps link
      join job_offers offer on offer.id = link.entity_id
      where link.cmp_id = item.id and link.field = 'responsibilities')`);
  expect(items).toEqual({ orphans: 0 });
});

test('a language that was written down twice is one language, and stops nothing', async () => {
  await strapi.db
    .query('plugin::i18n.locale')
    .create({ data: { code: 'it', name: 'Italian again' } });
  const { data: page } = await get<{ locales: { code: string }[] }>('/careers-page');
  expect(page.locales.filter(({ code }) => code === 'it')).toHaveLength(1);
  await strapi.db.query('plugin::i18n.locale').delete({ where: { name: 'Italian again' } });
  expect(await countriesIn('it')).toEqual(['SM']);
});
