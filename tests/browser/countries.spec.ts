import { expect, test } from '@playwright/test';
import { query } from './support/database';
import { surroundings } from './support/surroundings';

const languages = ['en', 'fr', 'de', 'es', 'ar'];

/** The countries rule, written by hand over Strapi's own tables: published, and open today. */
const byHand = (locale: string) =>
  query<{ code: string; offers: number }>(
    `select country.code, count(distinct offer.document_id)::int as offers
     from job_offers offer
     join job_offers_cmps link on link.entity_id = offer.id and link.field = 'locations'
     join components_job_offer_locations_country_lnk place on place.location_id = link.cmp_id
     join countries country on country.id = place.country_id
     where offer.published_at is not null and offer.locale = $1
       and (now() at time zone 'Europe/Berlin')::date
         between coalesce(offer.opens_on, '0001-01-01') and coalesce(offer.closes_on, '9999-12-31')
     group by country.code order by country.code`,
    [locale],
  );

for (const locale of languages) {
  test(`in “${locale}” the country list holds exactly the countries with offers in it`, async ({
    page,
  }) => {
    await page.goto(`${surroundings().site}/${locale}`);
    const options = await page.locator('select[name=country] option:not([value=""])').all();
    const shown = await Promise.all(options.map((option) => option.getAttribute('value')));
    const expected = await byHand(locale);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown.sort()).toEqual(expected.map(({ code }) => code));

    for (const { code, offers } of expected.slice(0, 2)) {
      await page.goto(`${surroundings().site}/${locale}?country=${code}`);
      await expect(page.locator('ol.offers > li')).toHaveCount(offers);
    }
  });
}
