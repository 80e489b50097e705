import type { Location, OfferRow, SharedFacts } from '../job-offer';

/** Facts that are plain values, in the order of the form. */
export const plainFacts = [
  'reference',
  'workplace',
  'employmentType',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryUnit',
  'applyUrl',
  'applyEmail',
  'opensOn',
  'closesOn',
  'occupationCode',
  'sourceLanguage',
] as const satisfies readonly (keyof SharedFacts)[];

/** Everything that is the same in all languages of an offer. */
export const sharedFacts = [
  ...plainFacts,
  'department',
  'locations',
] as const satisfies readonly (keyof SharedFacts)[];

/** What the system keeps and nobody types. */
export const keptFacts = ['sourceLanguage', 'datePosted'] as const;

const placeOf = ({ country, city, region, postalCode, street }: Location) => [
  country?.id ?? null,
  city || null,
  region || null,
  postalCode || null,
  street || null,
];

/** A fact in a form that is equal exactly when the fact is; ids of components do not count. */
export function comparable(facts: SharedFacts, name: keyof SharedFacts): string {
  if (name === 'locations') return JSON.stringify(facts.locations.map(placeOf));
  if (name === 'department') return JSON.stringify(facts.department?.id ?? null);
  return JSON.stringify(facts[name] ?? null);
}

/** The facts in which two rows differ. */
export function differingFacts(one: SharedFacts, other: SharedFacts): (keyof SharedFacts)[] {
  return sharedFacts.filter((name) => comparable(one, name) !== comparable(other, name));
}

/** The facts of a row, without its texts. */
export function factsOf(row: OfferRow): SharedFacts {
  const entries = sharedFacts.map((name) => [name, row[name]]);
  return Object.fromEntries(entries) as unknown as SharedFacts;
}
