/** @jest-environment ./tests/support/website-environment.ts */
import { countriesIn, get, titlesIn } from '../../support/api';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { removeOffers } from '../../support/rows';
import { department } from '../../support/surroundings';
import { derivedTables, dump, journalTables, query } from '../../support/tables';

jest.setTimeout(60_000);

const NEWER = `updated_at = updated_at + interval '1 second'`;

let documentId: string;

beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-10');
  documentId = await publishedOffer(['en', 'fr'], { title: 'Glazier', countries: ['LU'] });
});

/** What somebody did to the read model itself. */
const damages: [string, string][] = [
  ['an offer is missing', `delete from website.offers where locale = 'fr'`],
  [
    'an offer is too much',
    `insert into website.offers
    select 'left-over', locale, 'LEFT', 'left-over', title, summary, department_id, workplace,
      employment_type, countries, places, addresses, salary, apply_url, apply_email,
      occupation_code, date_posted, opens_on, closes_on, responsibilities, requirements,
      nice_to_haves, benefits, changed_at, source_id, source_updated_at, projection
    from website.offers where locale = 'en'`,
  ],
  [
    'rows were made by an older version',
    `update website.offers
    set projection = '0/cldr-1', title = 'Old', places = '[]', countries = '{}'`,
  ],
  ['a country is missing', `delete from website.countries where code = 'LU'`],
  ['a country is misnamed', `update website.country_names set name = 'Nowhere' where code = 'LU'`],
  ['a language is missing', `delete from website.languages where code = 'ar'`],
  ['the careers page is missing', `delete from website.careers_pages where locale = 'en'`],
  ['the company forgot its day', `delete from website.site`],
];

test.each(damages)('when %s, the comparison mends it', async (_, damage) => {
  const before = await dump(derivedTables);
  await query(damage);
  expect(await dump(derivedTables)).not.toEqual(before);
  await website.compare(strapi);
  expect(await dump(derivedTables)).toEqual(before);
});

test('what is in order is left alone', async () => {
  const before = await dump([...derivedTables, ...journalTables]);
  expect(await website.compare(strapi)).toEqual([]);
  expect(await dump([...derivedTables, ...journalTables])).toEqual(before);
});

/** What somebody wrote into Strapi's own tables, past the document service, and what is shown then. */
const shortcuts: [string, string, () => Promise<unknown>, unknown][] = [
  [
    'a title changed',
    `update job_offers set title = 'Vitrier', ${NEWER} where locale = 'fr'`,
    () => titlesIn('fr'),
    ['Vitrier'],
  ],
  [
    'a closing day set',
    `update job_offers set closes_on = '2026-03-09', ${NEWER}`,
    () => countriesIn('en'),
    [],
  ],
  [
    'a publication deleted',
    `delete from job_offers where locale = 'fr' and published_at is not null`,
    () => statuses(),
    { en: 200, fr: 410 },
  ],
  ['all rows deleted', `delete from job_offers`, () => statuses(), { en: 410, fr: 410 }],
  [
    'a draft changed',
    `update job_offers set title = 'Draft', ${NEWER} where published_at is null`,
    () => titlesIn('en'),
    ['Glazier'],
  ],
];

async function statuses() {
  const [en, fr] = await Promise.all(
    ['en', 'fr'].map((locale) => get(`/job-offers/${documentId}?locale=${locale}`)),
  );
  return { en: en?.status, fr: fr?.status };
}

test.each(shortcuts)(
  '%s past the document service is shown after one comparison',
  async (...row) => {
    const [, shortcut, shown, expected] = row;
    await query(shortcut);
    const mended = await website.compare(strapi);
    expect(await shown()).toEqual(expected);
    expect(await website.compare(strapi)).toEqual([]);
    if (!shortcut.includes('published_at is null')) expect(mended).toEqual([documentId]);
  },
);

test('a department renamed past the document service is renamed on the website', async () => {
  const glass = await department('glass', { en: 'Glass' });
  await publishedOffer(['en'], { title: 'Cutter', department: glass });
  await query(`update components_department_names set name = 'Glassworks' where name = 'Glass'`);
  await website.compare(strapi);
  const { data } = await get('/job-offers?filters[department][key]=glass');
  expect(data).toMatchObject([{ department: { key: 'glass', name: 'Glassworks' } }]);
});

test('the comparison is made again and again, until the node stops', async () => {
  const interval = strapi.config.get<number>('careers.comparisonInterval');
  strapi.config.set('careers.comparisonInterval', 20);
  const stop = website.compareRegularly(strapi);
  try {
    await query(`update job_offers set title = 'Mender', ${NEWER} where locale = 'en'`);
    while (!(await titlesIn('en')).includes('Mender'));
  } finally {
    stop();
    strapi.config.set('careers.comparisonInterval', interval);
  }
});
