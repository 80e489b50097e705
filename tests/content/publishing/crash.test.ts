import { setToday } from '../../support/clock';
import { type Fault, breakTable, mendTable } from '../../support/faults';
import { change, draftOffer, publishedOffer, translate } from '../../support/offers';
import { removeOffers } from '../../support/rows';
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
  [
    'adding a department',
    'website.departments',
    () => department(`another-${Math.random()}`, { en: 'Another' }),
  ],
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

/** A fresh offer and department for each test, a language to delete and a country to add. */
beforeEach(async () => {
  setToday('2026-03-10');
  await removeOffers();
  if (!(await strapi.plugin('i18n').service('locales').findByCode('it'))) await addLanguage('it');
  await removeAntarctica();
  const id = await department(`house-${Math.random()}`, { en: 'House' });
  const { documentId: house } = await strapi.db
    .query('api::department.department')
    .findOne({ where: { id } });
  const offer = await publishedOffer(['en', 'it'], { title: 'Diver', department: id });
  await change(offer, 'en', { title: 'Deep-sea diver' });
  world = { offer, house };
});

async function removeAntarctica(): Promise<void> {
  const countries = strapi.documents('api::country.country');
  const antarctica = await countries.findFirst({ filters: { code: 'AQ' } });
  if (antarctica) await countries.delete({ documentId: antarctica.documentId });
}

describe.each(faults)('when a write %s', (fault) => {
  test.each(writes)('%s leaves everything as it was, and works later', async (_, table, act) => {
    const before = await dump(everything);
    await breakTable(table, fault);
    try {
      await expect(act(world)).rejects.toThrow();
    } finally {
      await mendTable(table);
    }
    expect(await dump(everything)).toEqual(before);
    await act(world);
    expect(await dump(everything)).not.toEqual(before);
  });
});
