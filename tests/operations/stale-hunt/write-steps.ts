import fc from 'fast-check';
import { type Question, question } from './questions';
import { languages } from './world';

export const countryCodes = ['DE', 'ES', 'FR', 'MA'];
export const departmentKeys = ['design', 'rail'];
const workplaces = ['onsite', 'hybrid', 'remote'];

/** What people do to offers and what surrounds them, each a write that is live at once. */
export type Action =
  | 'create'
  | 'say it in a language'
  | 'move to other countries'
  | 'change workplace'
  | 'change department'
  | 'close or open'
  | 'delete a language'
  | 'rename a department'
  | 'change the careers page';

/** One write, as plain data. */
export interface WriteStep {
  action: Action;
  /** Which of the offers there are; counted round. */
  offer: number;
  locale: (typeof languages)[number];
  countries: string[];
  workplace: string;
  department: string;
  /** Whether other words come with another address. */
  moves: boolean;
  /** The node that is asked to write. */
  node: 0 | 1;
  /** What many readers look at while it is written, of the same offer. */
  watched: Question;
}

const often = (weight: number, action: Action) => ({ weight, arbitrary: fc.constant(action) });

export const writeStep: fc.Arbitrary<WriteStep> = fc.record({
  action: fc.oneof(
    often(3, 'create'),
    often(8, 'say it in a language'),
    often(4, 'move to other countries'),
    often(3, 'change workplace'),
    often(2, 'change department'),
    often(4, 'close or open'),
    often(4, 'delete a language'),
    often(3, 'rename a department'),
    often(1, 'change the careers page'),
  ),
  offer: fc.nat({ max: 1000 }),
  locale: fc.constantFrom(...languages),
  countries: fc.subarray(countryCodes, { minLength: 1, maxLength: 2 }),
  workplace: fc.constantFrom(...workplaces),
  department: fc.constantFrom(...departmentKeys),
  moves: fc.boolean(),
  node: fc.constantFrom(0, 1),
  watched: question,
});
