import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { type Fault, breakTable, mendTable } from '../../support/faults';
import { change, draftOffer, publishedOffer, translate } from '../../support/offers';
import {
  addLanguage,
  companyIn,
  department,
  removeLanguage,
  writeSingle,
} from '../../support/surroundings';
import { derivedTables, dump, offerTables } from '../../support/tables';

const OFFER = 'api::job-offer.job-offer';

const everything = [
  ...offerTables,
  ...derivedTables,
  ...['website.revisions', 'website.publications'],
  ...['departments', 'departments_cmps', 'components_department_names'],
  ...['countries', 'companies', 'companies_cmps', 'careers_pages', 'i18n_locale'],
];

interface World {
  /** Published in English and Italian, its English draft changed since. */
  offer: string;
  house: string;
}

type Act = (world: World) => Promise<unknown>;

/** A write, and the table of the read model it breaks at, when Strapi’s own tables are written already. */
const writes: [string, string, Act][] = [
  ['creating', 'website.offers', () => draftOffer('en')],
  [
    'saving a draft',
    'website.offers',
    ({ offer }) => change(offer, 'en', { closesOn: '2026-05-01' }),
  ],
  ['translating', 'website.offers', ({ offer }) => translate(offer, 'fr')],
  [
    'publishing while writing',
    'website.publications',
    ({ offer }) =>
      strapi
        .documents(OFFER)
        .update({ documentId: offer, locale: 'en', data: { title: 'New' }, status: 'published' }),
  ],
  [
    'discarding',
    'website.offers',
    ({ offer }) => strapi.documents(OFFER).discardDraft({ documentId: offer, locale: 'en' }),
  ],
  [
    'copying',
    'website.offers',
    ({ offer }) => strapi.documents(OFFER).clone({ documentId: offer, locale: '*', data: {} }),
  ],
  [
    'renaming a department',
    'website.department_names',
    ({ house }) =>
      strapi
        .documents('api::department.department')
        .update({ documentId: house, data: { names: [{ language: 'en', name: 'Renamed' }] } }),
  ],
  ['adding a department', 'website.departments', () => department('another', { en: 'Another' })],
  ['moving the company', 'website.site', () => companyIn('Asia/Tokyo')],
  [
    'writing the careers page',
    'website.careers_pages',
    () => writeSingle('api::careers-page.careers-page', 'en', { title: 'Lost words' }),
  ],
  [
    'adding a country',
    'website.countries',
    () => strapi.documents('api::country.country').create({ data: { code: 'AQ' } }),
  ],
  ['deleting a language', 'website.offers', () => removeLanguage('it')],
];

const faults: Fault[] = ['is refused', 'loses the connection'];
let world: World;

beforeAll(async () => {
  setToday('2026-03-10');
  await addLanguage('it');
  const antarctica = await strapi
    .documents('api::country.country')
    .findFirst({ filters: { code: 'AQ' } });
  await strapi.documents('api::country.country').delete({ documentId: antarctica!.documentId });
  const id = await department('house', { en: 'House' });
  const { documentId: house } = await strapi.db
    .query('api::department.department')
    .findOne({ where: { id } });
  const offer = await publishedOffer(['en', 'it'], { title: 'Diver', department: id });
  await change(offer, 'en', { title: 'Deep-sea diver' });
  world = { offer, house };
});

describe.each(faults)('when a write %s', (fault) => {
  test.each(writes)('%s leaves everything as it was', async (_, table, act) => {
    const before = await dump(everything);
    await breakTable(table, fault);
    try {
      await expect(act(world)).rejects.toThrow();
    } finally {
      await mendTable(table);
    }
    expect(await dump(everything)).toEqual(before);
  });
});

test('after all that, the same writes work, and the site shows them', async () => {
  for (const [, , act] of writes) await act(world);
  const { data } = await get<{ title: string; department: object }>(`/job-offers/${world.offer}`);
  expect([data.title, data.department]).toEqual(['New', { key: 'house', name: 'Renamed' }]);
  expect((await get('/countries?locale=it')).status).toBe(400);
});
