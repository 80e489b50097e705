import { type FlatQuery, flatten } from './flatten';

/** Parameters that are lists of words, which front ends send in three ways. */
const wordLists = ['sort', 'fields', 'populate'];

/** What `populate` may say of a relation that is always whole anyway. */
const alwaysWhole = new Set(['true', '*']);

/**
 * Brings the ways in which front ends write the same question into one: a bare value is `$eq`, a bare
 * list is `$in`, lists of words may be lists, repeated keys or one text with commas,
 * `populate[x]=true` is `populate=x`, and an empty `_q` or `sort` is none.
 */
export function tolerate(query: Record<string, unknown>): FlatQuery {
  const flat: FlatQuery = {};
  for (const [name, value] of Object.entries(flatten(query))) {
    if ((name === '_q' || name === 'sort') && value === '') continue;
    if (wordLists.includes(name)) add(flat, name, words(value));
    else if (name.startsWith('populate[')) addPopulated(flat, name, value);
    else if (isBareFilter(name)) flat[`${name}[${Array.isArray(value) ? '$in' : '$eq'}]`] = value;
    else if (name.endsWith('[$in]') || name.endsWith('[$in][]')) flat[name] = [value].flat();
    else flat[name] = value;
  }
  return flat;
}

const isBareFilter = (name: string) => name.startsWith('filters[') && !name.includes('$');

const words = (value: unknown): unknown[] =>
  [value]
    .flat()
    .flatMap((word) =>
      typeof word === 'string' ? word.split(',').map((part) => part.trim()) : [word],
    );

function add(flat: FlatQuery, name: string, more: unknown[]): void {
  flat[name] = [...((flat[name] as unknown[] | undefined) ?? []), ...more];
}

/** `populate[locations][populate][country]=true` and the like ask for what is there already. */
function addPopulated(flat: FlatQuery, name: string, value: unknown): void {
  const path = name
    .slice('populate['.length, -1)
    .split('][')
    .filter((segment) => segment !== 'populate');
  const asked = [value].flat();
  const isWord = asked.every((word) => typeof word === 'string' && !alwaysWhole.has(word));
  const isNested = name.includes('[populate]') && isWord;
  if (isNested)
    add(
      flat,
      'populate',
      asked.map((word) => [...path, word].join('.')),
    );
  else if (asked.every((word) => alwaysWhole.has(String(word)))) {
    add(flat, 'populate', [path.join('.')]);
  } else flat[name] = value;
}
