import fc from 'fast-check';
import { get } from '../../support/api';
import { setNow } from '../../support/clock';
import { fillDemo } from '../../support/demo';

const NOW = '2026-03-10T12:00:00Z';
const TODAY = '2026-03-10';
const languages = ['en', 'fr', 'de', 'es', 'ar'];

interface Country {
  code: string;
  name: string;
  offerCount: number;
}

beforeAll(async () => {
  setNow(NOW);
  await fillDemo(new Date(NOW));
}, 60_000);

/** The countries rule, written by hand over Strapi's own tables: published, and open today. */
async function countriesByHand(locale: string): Promise<Record<string, number>> {
  const { rows } = await strapi.db.connection.raw(
    `select country.code, count(distinct offer.document_id)::int as offers
     from job_offers offer
     join job_offers_cmps link on link.entity_id = offer.id and link.field = 'locations'
     join components_job_offer_locations_country_lnk place on place.location_id = link.cmp_id
     join countries country on country.id = place.country_id
     where offer.published_at is not null and offer.locale = ?
       and coalesce(offer.opens_on, '0001-01-01') <= ?
       and coalesce(offer.closes_on, '9999-12-31') >= ?
     group by country.code`,
    [locale, TODAY, TODAY],
  );
  return Object.fromEntries(
    rows.map((row: { code: string; offers: number }) => [row.code, row.offers]),
  );
}

async function countriesShown(query: string): Promise<Record<string, number>> {
  const { data } = await get<Country[]>(`/countries?${query}`);
  return Object.fromEntries(data.map(({ code, offerCount }) => [code, offerCount]));
}

test.each(languages)(
  'in “%s” the countries are those of a query over Strapi’s own tables',
  async (locale) => {
    const byHand = await countriesByHand(locale);
    expect(Object.keys(byHand).length).toBeGreaterThan(0);
    expect(await countriesShown(`locale=${locale}`)).toEqual(byHand);
  },
);

test('each language of the demo has its own set of countries', async () => {
  const sets = [];
  for (const locale of languages) {
    sets.push(
      Object.keys(await countriesShown(`locale=${locale}`))
        .sort()
        .join(),
    );
  }
  expect(new Set(sets).size).toBe(languages.length);
});

/** Whatever a visitor chooses. */
const choice = fc.record({
  locale: fc.constantFrom(...languages),
  workplace: fc.option(fc.constantFrom('onsite', 'hybrid', 'remote'), { nil: undefined }),
  employmentType: fc.option(fc.constantFrom('FULL_TIME', 'PART_TIME', 'INTERN'), {
    nil: undefined,
  }),
});

type Choice = typeof choice extends fc.Arbitrary<infer One> ? One : never;

const queryOf = ({ locale, ...filters }: Choice) =>
  [
    `locale=${locale}`,
    ...Object.entries(filters)
      .filter(([, value]) => value)
      .map(([name, value]) => `filters[${name}]=${value}`),
  ].join('&');

const totalOf = async (query: string) => {
  const { meta } = await get(`/job-offers?${query}&pagination[pageSize]=1`);
  return (meta.pagination as { total: number }).total;
};

test('beside each country stands how many offers its list has', async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (chosen) => {
      const query = queryOf(chosen);
      for (const [code, count] of Object.entries(await countriesShown(query))) {
        expect([code, await totalOf(`${query}&filters[countries][code]=${code}`)]).toEqual([
          code,
          count,
        ]);
      }
    }),
    { numRuns: 12 },
  );
});

test('what is said of the other languages is what they then show', async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (chosen) => {
      const { meta } = await get(`/job-offers?${queryOf(chosen)}`);
      const shown = [];
      for (const locale of languages.filter((one) => one !== chosen.locale)) {
        const query = queryOf({ ...chosen, locale });
        const offerCount = await totalOf(query);
        const countryCount = Object.keys(await countriesShown(query)).length;
        if (offerCount > 0) shown.push({ locale, countryCount, offerCount });
      }
      expect(meta.elsewhere).toEqual(shown);
    }),
    { numRuns: 10 },
  );
});

test('the careers page counts for each language what its lists show', async () => {
  const { data } = await get<{
    locales: { code: string; offerCount: number; countryCount: number }[];
  }>('/careers-page');
  for (const { code, offerCount, countryCount } of data.locales) {
    const countries = Object.keys(await countriesShown(`locale=${code}`)).length;
    expect([code, await totalOf(`locale=${code}`), countries]).toEqual([
      code,
      offerCount,
      countryCount,
    ]);
  }
});
