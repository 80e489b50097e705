/** The arguments of the website's fields, as GraphQL hands them over. */
export interface Arguments {
  filters?: object | null;
  pagination?: Record<string, number | null> | null;
  sort?: (string | null)[] | null;
  /** Strapi's scalar lets any variable pass, so this may be anything. */
  locale?: unknown;
  _q?: string | null;
}

const operators = ['eq', 'in'];

/**
 * The same question as REST's parser would give it, so that what is understood, and refused, is
 * decided in one place. An argument that is null was not given; a null inside a filter stays, because
 * a filter that is ignored shows the wrong offers.
 */
export function questionOf({ filters, pagination, sort, locale, _q }: Arguments) {
  const question = {
    filters: filters && withOperators(filters),
    pagination: pagination && numbersAsText(pagination),
    sort: sort?.length ? sort : null,
    locale,
    _q,
  };
  return withoutNulls(question);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{eq: x}` as REST writes it: `{$eq: x}`. */
function withOperators(filters: object): Record<string, unknown> {
  const entries = Object.entries(filters).map(([name, value]) => [
    operators.includes(name) ? `$${name}` : name,
    isObject(value) ? withOperators(value) : value,
  ]);
  return Object.fromEntries(entries);
}

const numbersAsText = (numbers: Record<string, number | null>) =>
  Object.fromEntries(Object.entries(withoutNulls(numbers)).map(([name, n]) => [name, String(n)]));

const withoutNulls = (values: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
