import fc from 'fast-check';

export const languages = ['en', 'fr', 'de'] as const;

/** What people, and the clock, can do to an offer. */
export const actions = [
  'create',
  'translate',
  'change facts',
  'send back old facts',
  'publish',
  'publish all',
  'unpublish',
  'discard',
  'delete language',
  'delete',
  'clone',
  'days pass',
] as const;
export type Action = (typeof actions)[number];

/** Actions that write drafts only: whatever they do, visitors see what they saw. */
export const draftActions: readonly Action[] = [
  'create',
  'translate',
  'change facts',
  'send back old facts',
  'discard',
  'clone',
];

/** One step: what is done to which of the offers, in which language, and with which facts. */
export interface Step {
  action: Action;
  /** Which of the offers there are; counted round. */
  offer: number;
  locale: (typeof languages)[number];
  countries: string[];
  /** Days from the day of the step. */
  opensIn: number | null;
  /** Days after the opening; negative is before it, which the door refuses. */
  lasts: number | null;
  days: number;
}

const often = (weight: number, action: Action) => ({ weight, arbitrary: fc.constant(action) });

/** Steps as people do them: more publishing and changing than deleting. */
export const step: fc.Arbitrary<Step> = fc.record({
  action: fc.oneof(
    often(2, 'create'),
    often(3, 'translate'),
    often(4, 'change facts'),
    often(1, 'send back old facts'),
    often(3, 'publish'),
    often(7, 'publish all'),
    often(2, 'unpublish'),
    often(1, 'discard'),
    often(1, 'delete language'),
    often(1, 'delete'),
    often(1, 'clone'),
    often(5, 'days pass'),
  ),
  offer: fc.nat({ max: 2 }),
  locale: fc.constantFrom(...languages),
  countries: fc.subarray(['FR', 'MA', 'JP'], { minLength: 1 }),
  opensIn: fc.constantFrom(null, null, null, 0, 1, 2),
  lasts: fc.constantFrom(null, null, -1, 0, 0, 1, 2, 3),
  days: fc.constantFrom(1, 1, 2),
});
