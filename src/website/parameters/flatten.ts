type Query = Record<string, unknown>;

/** A request's parameters by their full names: `filters[workplace][$in]` to its values. */
export type FlatQuery = Record<string, unknown>;

const isObject = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strapi's parser turns a list of more than 100 items, or one with gaps, into an object. */
const isListInDisguise = (value: Query) =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d+$/.test(key));

/** Writes a nested query out: each value under the full name of its parameter, lists in one piece. */
export function flatten(query: Query, prefix = ''): FlatQuery {
  const flat: FlatQuery = {};
  for (const [key, value] of Object.entries(query)) {
    const name = prefix ? `${prefix}[${key}]` : key;
    if (isObject(value) && isListInDisguise(value)) flat[name] = Object.values(value);
    else if (isObject(value)) Object.assign(flat, flatten(value, name));
    else flat[name] = value;
  }
  return flat;
}

/** The segments of a full name: `filters[workplace][$in]` is `filters`, `workplace`, `$in`. */
export const segmentsOf = (name: string): string[] =>
  name.split(/\[|\]\[|\]/).filter((segment) => segment !== '');
