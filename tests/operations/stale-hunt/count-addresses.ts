import type { Address } from './address';
import { type Elsewhere, countOf, elsewhereOf, sizeOf } from './counts';
import { type Language, languages, visibleIn } from './world';

/** The countries of a language, with their counts. */
export const countries = (locale: Language): Address => ({
  path: `/api/countries?locale=${locale}`,
  expected: (world) => ({
    counts: countOf(visibleIn(world, locale), ({ facts }) => facts.countries),
    elsewhere: elsewhereOf(world, locale, () => true),
  }),
  seen: ({ body }) => {
    const { data, meta } = JSON.parse(body) as {
      data: { code: string; offerCount: number }[];
      meta: Elsewhere;
    };
    const counts = data.map(({ code, offerCount }): [string, number] => [code, offerCount]);
    return { counts: Object.fromEntries(counts.sort()), elsewhere: meta.elsewhere };
  },
});

/** The careers page of a language, which counts the offers of all. */
export const careersPage = (locale: Language): Address => ({
  path: `/api/careers-page?locale=${locale}`,
  expected: (world) => ({
    title: world.titles[locale] ?? null,
    counts: languages.map((code) => ({ code, ...sizeOf(visibleIn(world, code)) })),
  }),
  seen: ({ body }) => {
    const { data } = JSON.parse(body) as {
      data: {
        title: string | null;
        locales: { code: string; offerCount: number; countryCount: number }[];
      };
    };
    const counts = languages.map((locale) => {
      const { code, countryCount, offerCount } = data.locales.find((one) => one.code === locale)!;
      return { code, countryCount, offerCount };
    });
    return { title: data.title, counts };
  },
});
