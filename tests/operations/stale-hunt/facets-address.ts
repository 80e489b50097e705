import type { Address } from './address';
import { type Elsewhere, countOf, elsewhereOf } from './counts';
import { type Language, visibleIn } from './world';

type Choices = { value: string; label: string; count: number }[];

const countsIn = (choices: Choices) =>
  Object.fromEntries(choices.map(({ value, count }): [string, number] => [value, count]).sort());

/** What can be chosen in a language, with what departments are called. */
export const facets = (locale: Language): Address => ({
  path: `/api/job-offers/facets?locale=${locale}`,
  expected: (world) => {
    const offers = visibleIn(world, locale);
    const departments = countOf(offers, ({ facts }) => [facts.department]);
    return {
      countries: countOf(offers, ({ facts }) => facts.countries),
      workplaces: countOf(offers, ({ facts }) => [facts.workplace]),
      departments,
      names: Object.keys(departments).map((key) => world.departments[key]![locale]),
      elsewhere: elsewhereOf(world, locale, () => true),
    };
  },
  seen: ({ body }) => {
    const { data, meta } = JSON.parse(body) as {
      data: { countries: Choices; workplaces: Choices; departments: Choices };
      meta: Elsewhere;
    };
    const departments = [...data.departments].sort((one, other) =>
      one.value < other.value ? -1 : 1,
    );
    return {
      countries: countsIn(data.countries),
      workplaces: countsIn(data.workplaces),
      departments: countsIn(departments),
      names: departments.map(({ label }) => label),
      elsewhere: meta.elsewhere,
    };
  },
});
