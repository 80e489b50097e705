import type { Note } from './parameter-notes';

type Words = [one: string, several: string];

/** A filter once for one value and once for several: offers with a certain fact. */
function filter(name: string, [one, several]: Words, [first, ...others]: [string, ...string[]]) {
  return {
    [`filters${name}[$eq]`]: { description: `Only offers ${one}.`, example: first },
    [`filters${name}[$in]`]: {
      description: `Only offers ${several}. At most 100; repeat the parameter for each.`,
      example: [first, ...others],
    },
  };
}

const country: Words = [
  'in this country (ISO 3166-1 alpha-2, in capitals)',
  'in one of these countries (ISO 3166-1 alpha-2, in capitals)',
];

/** What is said of the filters of offers, by their full names. */
export const filterNotes: Record<string, Note> = {
  ...filter('[countries][code]', country, ['FR', 'BE']),
  ...filter('[locations][country][code]', country, ['FR', 'BE']),
  ...filter(
    '[department][key]',
    ['of the department with this key', 'of one of the departments with these keys'],
    ['field-operations'],
  ),
  ...filter(
    '[workplace]',
    ['with this workplace', 'with one of these workplaces'],
    ['hybrid', 'remote'],
  ),
  ...filter(
    '[employmentType]',
    ['of this employment type', 'of one of these employment types'],
    ['FULL_TIME', 'PART_TIME'],
  ),
  ...filter(
    '[slug]',
    ['with this address in the language', 'with one of these addresses in the language'],
    ['technicien-de-jauges'],
  ),
  ...filter('[reference]', ['with this reference', 'with one of these references'], ['TM-2001']),
  ...filter(
    '[documentId]',
    ['with this documentId', 'with one of these documentIds'],
    ['tqz7n0v4k2m8x1c5b9r3w6ya'],
  ),
};
