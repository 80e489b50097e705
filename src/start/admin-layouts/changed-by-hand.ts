import { isDeepStrictEqual } from 'node:util';
import type { Configuration } from './configuration';

/**
 * Whether somebody has changed a configuration since we wrote it. Fields that only one of the two
 * knows do not count: Strapi itself adds and drops those when the content model changes.
 */
export function isChangedByHand(written: Configuration, current: Configuration): boolean {
  const shared = Object.keys(written.metadatas).filter((name) => name in current.metadatas);
  return !isDeepStrictEqual(reduce(written, shared), reduce(current, shared));
}

function reduce({ settings, metadatas, layouts }: Configuration, names: string[]) {
  const rows = layouts.edit.map((row) => row.filter(({ name }) => names.includes(name)));
  return {
    settings,
    metadatas: names.map((name) => metadatas[name]),
    list: layouts.list.filter((name) => names.includes(name)),
    edit: rows.filter((row) => row.length > 0),
  };
}
