import { fullAccessToken, send } from '../../support/api';
import { setToday } from '../../support/clock';
import { change, country, draftOffer, locationsIn, publishedOffer } from '../../support/offers';
import { refusalOf } from '../../support/refusals';
import { everywhere, removeOffers } from '../../support/rows';
import { department } from '../../support/surroundings';

const COUNTRY = 'api::country.country';
const DEPARTMENT = 'api::department.department';
type Uid = typeof COUNTRY | typeof DEPARTMENT;

const manager = () => strapi.plugin('content-manager').service('document-manager');

async function documentIdOf(uid: Uid, id: number): Promise<string> {
  const { documentId } = await strapi.db.query(uid).findOne({ where: { id } });
  return documentId as string;
}

const exists = async (uid: Uid, documentId: string) =>
  (await strapi.db.query(uid).count({ where: { documentId } })) === 1;

/** The ways in which a country or a department may be deleted. */
const ways: [string, (uid: Uid, documentId: string) => Promise<unknown>][] = [
  ['one by one', (uid, documentId) => strapi.documents(uid).delete({ documentId })],
  ['in the admin panel', (uid, documentId) => manager().delete(documentId, uid)],
  ['in bulk', (uid, documentId) => manager().deleteMany([documentId], uid)],
];

beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-10');
});

describe.each(ways)('deleted %s', (_, remove) => {
  test('a country that a published offer uses stays, with the offer’s name', async () => {
    await publishedOffer(['en', 'fr'], { title: 'Diver', countries: ['IS'] });
    const iceland = await documentIdOf(COUNTRY, await country('IS'));
    const { message } = await refusalOf(() => remove(COUNTRY, iceland));
    expect(message).toMatch(
      /^Iceland.* \(IS\) cannot be deleted, because it is used by “Diver”\.$/,
    );
    expect(await exists(COUNTRY, iceland)).toBe(true);
  });

  test('a country that only drafts use stays', async () => {
    await draftOffer('en', { title: 'Only a draft', countries: ['IS', 'NO'] });
    const iceland = await documentIdOf(COUNTRY, await country('IS'));
    const { message } = await refusalOf(() => remove(COUNTRY, iceland));
    expect(message).toContain('“Only a draft”');
  });

  test('a department that offers use stays, in every row of them', async () => {
    const id = await department(`used-${Math.random()}`, { en: 'Used' });
    const documentId = await publishedOffer(['en', 'fr'], { title: 'Welder', department: id });
    const house = await documentIdOf(DEPARTMENT, id);
    const { message } = await refusalOf(() => remove(DEPARTMENT, house));
    expect(message).toContain('“Welder”');
    const links = Object.values(await everywhere(documentId, (row) => row.department === null));
    expect(links).toEqual([false, false, false, false]);
  });

  test('what no offer uses can be deleted', async () => {
    const house = await documentIdOf(DEPARTMENT, await department(`idle-${Math.random()}`, {}));
    await remove(DEPARTMENT, house);
    expect(await exists(DEPARTMENT, house)).toBe(false);
  });
});

test('a country that an offer only used to have can be deleted once nothing live has it', async () => {
  const documentId = await publishedOffer(['en'], { title: 'Mover', countries: ['LI'] });
  const liechtenstein = await documentIdOf(COUNTRY, await country('LI'));
  const remove = () => strapi.documents(COUNTRY).delete({ documentId: liechtenstein });
  await change(documentId, 'en', { locations: await locationsIn(['FR']) });
  expect((await refusalOf(remove)).message).toContain('“Mover”');
  await strapi.documents('api::job-offer.job-offer').publish({ documentId, locale: 'en' });
  await remove();
  expect(await exists(COUNTRY, liechtenstein)).toBe(false);
});

test('a selection with one department that is used is not deleted at all', async () => {
  const used = await department(`used-${Math.random()}`, {});
  const idle = await department(`idle-${Math.random()}`, {});
  await draftOffer('en', { department: used });
  const ids = await Promise.all([idle, used].map((id) => documentIdOf(DEPARTMENT, id)));
  await refusalOf(() => manager().deleteMany(ids, DEPARTMENT));
  expect(await Promise.all(ids.map((id) => exists(DEPARTMENT, id)))).toEqual([true, true]);
});

test('of many offers some are named, and the others counted', async () => {
  const id = await department(`crowded-${Math.random()}`, {});
  for (const title of ['A', 'B', 'C', 'D', 'E', 'F', 'G'])
    await draftOffer('en', { title, department: id });
  const documentId = await documentIdOf(DEPARTMENT, id);
  const { message } = await refusalOf(() => strapi.documents(DEPARTMENT).delete({ documentId }));
  expect(message).toMatch(/(“[A-G]”, ){4}“[A-G]” and 2 more\.$/);
});

test('over REST a used department is refused with the names of its offers', async () => {
  const id = await department(`rest-${Math.random()}`, {});
  await draftOffer('en', { title: 'Rester', department: id });
  const documentId = await documentIdOf(DEPARTMENT, id);
  const token = await fullAccessToken();
  const { status, error } = await send('DELETE', `/departments/${documentId}`, undefined, token);
  expect([status, error?.message]).toEqual([400, expect.stringContaining('“Rester”')]);
  expect(await exists(DEPARTMENT, documentId)).toBe(true);
});

test('the country of the company’s headquarters stays', async () => {
  const headquarters = { city: 'Funafuti', country: await country('TV') };
  await strapi
    .documents('api::company.company')
    .create({ locale: 'en', data: { name: 'Tallowmere', headquarters } });
  const tuvalu = await documentIdOf(COUNTRY, await country('TV'));
  const { message } = await refusalOf(() =>
    strapi.documents(COUNTRY).delete({ documentId: tuvalu }),
  );
  expect(message).toMatch(/because it is used by “Tallowmere”\.$/);
  expect(await exists(COUNTRY, tuvalu)).toBe(true);
});
