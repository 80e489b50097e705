import fc from 'fast-check';
import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { removeOffers } from '../../support/rows';
import { query } from '../../support/tables';
import { expectedOf, shownByApi, visibleRows } from '../read-model/any-sequence/shown';
import { type Step, languages, step } from '../read-model/any-sequence/steps';
import { newWorld, takeStep } from '../read-model/any-sequence/world';
import { facesById, facesByReference, sitemapAddresses } from './faces';

const SEED = 20_261_130;
const RUNS = 8;
const STEPS = 14;

jest.setTimeout(300_000);

interface Published {
  documentId: string;
  locale: string;
  slug: string;
  reference: string;
}

/** What ought to be seen on a day, by a query over Strapi's own tables. */
async function published(day: string): Promise<Published[]> {
  const visible = new Set((await visibleRows(day)).map((row) => `${row.documentId} ${row.locale}`));
  const rows = await query<Published>(
    `select document_id as "documentId", locale, slug, reference from job_offers
    where published_at is not null`,
  );
  return rows.filter(({ documentId, locale }) => visible.has(`${documentId} ${locale}`));
}

type Values = { value: string; count: number }[];
type Facets = Record<'countries' | 'workplaces' | 'employmentTypes' | 'departments', Values>;

const filterOf: Record<keyof Facets, string> = {
  countries: 'filters[countries][code]',
  departments: 'filters[department][key]',
  workplaces: 'filters[workplace]',
  employmentTypes: 'filters[employmentType]',
};

/** What a facet counts is how long the list is that it leads to. */
async function expectFacets(locale: string, search: string): Promise<void> {
  const { data } = await get<Facets>(`/job-offers/facets?locale=${locale}${search}`);
  for (const [name, values] of Object.entries(data)) {
    for (const { value, count } of values) {
      const filter = `${filterOf[name as keyof Facets]}=${value}`;
      const { meta } = await get(`/job-offers?locale=${locale}${search}&${filter}`);
      expect([name, value, meta.pagination]).toMatchObject([name, value, { total: count }]);
    }
  }
}

async function agree(steps: Step[]): Promise<void> {
  await removeOffers();
  const world = newWorld();
  setToday(world.day);
  for (const next of steps) await takeStep(next, world);

  const rows = await published(world.day);
  expect(await shownByApi()).toEqual(expectedOf(await visibleRows(world.day)));
  for (const locale of languages) {
    const own = rows.filter((row) => row.locale === locale);
    for (const [name, face] of Object.entries(facesById)) {
      const shown = (await face(locale)).sort();
      expect([name, shown]).toEqual([name, own.map(({ documentId }) => documentId).sort()]);
    }
    for (const [name, face] of Object.entries(facesByReference)) {
      const shown = (await face(locale)).sort();
      expect([name, shown]).toEqual([name, own.map(({ reference }) => reference).sort()]);
    }
    for (const search of ['', '&_q=tex']) await expectFacets(locale, search);
  }
  expect((await sitemapAddresses()).sort()).toEqual(
    rows.map(({ locale, slug }) => `/${locale}/jobs/${slug}`).sort(),
  );
}

test(`whoever is asked, the same offers are live (seed ${SEED})`, async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), agree);
  await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
});
