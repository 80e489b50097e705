import fc from 'fast-check';
import { countryListParameters } from '../../../src/website/http/country-list';
import { offerDetailParameters } from '../../../src/website/http/offer-answer';
import { offerListParameters } from '../../../src/website/http/offer-list';
import { careersPageParameters } from '../../../src/website/http/careers-page';
import { segmentsOf } from '../../../src/website/parameters/flatten';
import { understand } from '../../../src/website/parameters/understand';

type Query = Record<string, unknown>;

interface Problem {
  path: string[];
  name: string;
  message: string;
}

/** Why a query is refused; undefined when it is understood. Any other error passes on. */
function problemsOf(query: Query): Problem[] | undefined {
  try {
    understand(offerListParameters, query);
    return undefined;
  } catch (error) {
    const { name, details } = error as { name: string; details?: { errors: Problem[] } };
    if (name !== 'ValidationError' || !details) throw error;
    return details.errors;
  }
}

test('what is understood comes out as plain data', () => {
  const query = {
    locale: 'fr',
    status: 'published',
    filters: { countries: { code: 'FR' }, workplace: { $in: ['remote', 'hybrid'] } },
    sort: 'closesOn:desc,title',
    fields: 'title',
    populate: '*',
    pagination: { page: '2', pageSize: '10', withCount: 'false' },
  };
  expect(understand(offerListParameters, query)).toEqual({
    locale: 'fr',
    status: 'published',
    'filters[countries][code][$eq]': 'FR',
    'filters[workplace][$in]': ['remote', 'hybrid'],
    sort: ['closesOn:desc', 'title'],
    fields: ['title'],
    populate: ['*'],
    'pagination[page]': 2,
    'pagination[pageSize]': 10,
    'pagination[withCount]': 'false',
  });
});

const schemas = {
  offerListParameters,
  countryListParameters,
  offerDetailParameters,
  careersPageParameters,
};

test.each(Object.entries(schemas))('%s understands an empty question', (_, schema) => {
  expect(understand(schema as typeof offerListParameters, {})).toEqual({});
});

const known = Object.keys(offerListParameters.shape);
const word = fc.stringMatching(/^[A-Za-z$_]{1,10}$/);
const value = fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1, maxLength: 3 }));
const name = fc.array(word, { minLength: 1, maxLength: 4 });

const nested = (path: string[], leaf: unknown) =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), leaf) as Query;

test('a parameter that nobody knows is refused by its name, never ignored', () => {
  const strange = name.filter(([first]) => !known.some((one) => segmentsOf(one)[0] === first));
  fc.assert(
    fc.property(strange, value, (path, leaf) => {
      fc.pre(path[0] !== '_q' || leaf !== '');
      expect(problemsOf(nested(path, leaf))?.map((problem) => problem.path)).toEqual([path]);
    }),
  );
});

test('whatever is asked, it is understood or refused in words, with the place', () => {
  const roots = fc.constantFrom(
    'filters',
    'populate',
    'pagination',
    'sort',
    'fields',
    'locale',
    'status',
  );
  const inner = fc.constantFrom(
    ...[
      'countries',
      'code',
      'workplace',
      '$eq',
      '$in',
      'page',
      'start',
      'benefits',
      'populate',
      '0',
    ],
  );
  const path = fc
    .tuple(roots, fc.array(fc.oneof(inner, word), { maxLength: 4 }))
    .map(([root, rest]) => [root, ...rest]);
  fc.assert(
    fc.property(path, value, (asked, leaf) => {
      for (const problem of problemsOf(nested(asked, leaf)) ?? []) {
        expect(problem.path[0]).toBe(asked[0]);
        expect(problem.name).toBe('ValidationError');
        expect(problem.message).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 500 },
  );
});

test('a value that was understood is never changed on the way', () => {
  const text = fc.string({ minLength: 1, maxLength: 60 }).filter((one) => !one.includes('\0'));
  fc.assert(
    fc.property(text, (slug) => {
      const query = { filters: { slug } };
      expect(understand(offerListParameters, query)).toEqual({ 'filters[slug][$eq]': slug });
    }),
  );
});
